"""How gunicorn serves the site: in the demo, behind nginx, and wherever it is measured.

Where it listens is said on the command line: --bind 127.0.0.1:8001, or --bind unix:….
"""

import os

wsgi_app = "magazine.wsgi"
workers = max(2, os.cpu_count() or 1)
worker_class = "gthread"
threads = 4  # a request waits for the database now and then, and shares its core meanwhile
keepalive = 60  # s; longer than nginx keeps its own end open, so that none meets a closing door
timeout = 30  # s until a worker that says nothing is replaced
control_socket_disable = True
loglevel = "warning"
