# Thin aliases: each target is `python3 bootstrap.py` with its name. `make help` lists them.
.PHONY: help demo run test check bench seed-score extract-score pictures validate lighthouse lock
help demo run test check bench seed-score extract-score pictures validate lighthouse lock:
	@python3 bootstrap.py $@
