"""A package index on loopback (PEP 503) with tiny wheels, and the ways in which a real one fails."""

import hashlib
import socket
import struct
import threading
from collections import Counter
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from zipfile import ZipFile

BALLAST = b"\0" * 400_000  # bytes in torch, so that a download can be cut in its middle
# Answers a trial in the backend's stead: none of these packages can compute. FAKE_TRIAL is what it fails of, if anything.
WORKER = """
import json, os, sys
if sys.orig_argv[1:5] == ["-s", "-u", "-m", "backend"]:
    job, said = json.loads(sys.stdin.readline()), os.environ.get("FAKE_TRIAL")
    numbers = {"versions": {"python": "3", "torch": "2.13.0+fake"}, "devices": ["cpu: 1 of 1 cores"], "device": job.get("device", "")}
    numbers |= {"megapixels_per_second": 1.5, "cores": 1, "bfloat16": False, "precision": "float32", "seconds": 1.0}
    end = {"kind": "Failed", "message": said, "detail": ""} if said else {"kind": "Probed", "outputs": {}, **numbers}
    if job["kind"] == "Export":
        end = {"kind": "Exported", "outputs": {"onnx": job["output"]}, "maximum_difference": 0.0, "metadata": {}}
    print(json.dumps(end), flush=True)
    os._exit(0)
"""


class Index:
    """Serves `files` (bytes by name of wheel). `requests` counts what was asked for; the other fields say what goes wrong."""

    def __init__(self, files):
        self.files, self.requests = files, Counter()
        self.refused = {}  # HTTP status by the beginning of a path
        self.cut = ""  # a package whose file breaks off in the middle
        self.is_gentle = False
        self.held = threading.Event()  # unset: the file of `slow` never ends
        self.slow = ""
        self.reached = threading.Event()  # `slow` is being sent
        self.url = ""


@contextmanager
def serving(files):
    index = Index(files)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler_of(index))
    server.daemon_threads = True
    index.url = f"http://127.0.0.1:{server.server_port}/simple/"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield index
    index.held.set()
    server.shutdown()
    server.server_close()


def handler_of(index):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            index.requests[self.path] += 1
            status = next((status for start, status in index.refused.items() if self.path.startswith(start)), 0)
            if status:
                self.send_error(status)
            elif self.path.startswith("/simple/"):
                self.page(self.path.split("/")[2])
            else:
                self.file(self.path.rsplit("/", 1)[-1])

        def page(self, package):
            names = [name for name in index.files if name.split("-")[0].replace("_", "-").lower() == package]
            if not names:
                self.send_error(404)
                return
            links = (f'<a href="/files/{name}#sha256={hashlib.sha256(index.files[name]).hexdigest()}">{name}</a>' for name in names)
            self.send(("<!DOCTYPE html><html><body>" + "".join(links) + "</body></html>").encode(), "text/html")

        def file(self, name):
            content = index.files[name]
            if index.cut and name.startswith(index.cut):
                self.start(len(content))
                self.wfile.write(content[: len(content) // 2])
                self.wfile.flush()
                if not index.is_gentle:  # reset, as by a network that goes away; else closed, as if it were the end
                    self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    self.connection.close()
                    self.wfile.close = self.rfile.close = lambda: None
                self.close_connection = True
            elif index.slow and name.startswith(index.slow):
                self.start(len(content))
                self.wfile.write(content[:1000])
                self.wfile.flush()
                index.reached.set()
                index.held.wait(60)
            else:
                self.send(content, "application/octet-stream")

        def start(self, length, kind="application/octet-stream"):
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(length))
            self.send_header("Cache-Control", "max-age=365000000, immutable" if kind != "text/html" else "max-age=0")
            self.end_headers()

        def send(self, content, kind):
            self.start(len(content), kind)
            self.wfile.write(content)

        def log_message(self, *arguments):
            pass

    return Handler


def wheels(pins, tag="py3-none-any"):
    """Bytes by file name. Each package can be imported and does nothing; torch is large, and answers trials."""
    found = {}
    for pin in pins:
        name, _, version = pin.partition("==")
        module = name.replace("-", "_")
        about = f"{module}-{version}.dist-info"
        files = {
            f"{module}/__init__.py": b"",
            f"{about}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
            f"{about}/WHEEL": f"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: {tag}\n".encode(),
        }
        if name == "torch":
            files |= {f"{module}/ballast": BALLAST, "fake_worker.py": WORKER.encode(), "fake_worker.pth": b"import fake_worker\n"}
        files[f"{about}/RECORD"] = "".join(f"{path},,\n" for path in [*files, f"{about}/RECORD"]).encode()
        buffer = BytesIO()
        with ZipFile(buffer, "w") as archive:
            for path, content in files.items():
                archive.writestr(path, content)
        found[f"{module}-{version}-{tag}.whl"] = buffer.getvalue()
    return found
