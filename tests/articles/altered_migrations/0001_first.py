from importlib import import_module

Migration = import_module("articles.migrations.0001_first").Migration
