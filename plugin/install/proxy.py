"""How pip reaches the network: as QGIS does, by environment variables, so that no password stands in a command or a log."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

SCHEMES = {  # of the proxies that QGIS can be told of; the others are the system's, which pip asks itself
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
}
CERTIFICATES = "certificates.pem"


def network_variables(folder: Path) -> dict[str, str]:
    """What pip needs to know of QGIS's proxy and certificates. `folder` takes a file of certificates. In the main thread."""
    manager = QgsNetworkAccessManager.instance()
    excluded = [*manager.excludeList(), *(manager.noProxyList() if hasattr(manager, "noProxyList") else [])]
    return {**proxy_variables(manager.fallbackProxy(), excluded), **certificate_variables(folder)}


def proxy_variables(proxy: QNetworkProxy, excluded: list[str]) -> dict[str, str]:
    """Empty where QGIS names no proxy of its own."""
    scheme = SCHEMES.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return {}
    secret = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
    address = f"{scheme}://{secret}{proxy.hostName()}:{proxy.port()}"
    names = [name for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy") if os.name != "nt" or name.isupper()]
    variables = dict.fromkeys(names, address)
    hosts = ",".join(host for host in (url.split("://")[-1].split("/")[0] for url in excluded) if host)
    return {**variables, **({"NO_PROXY": hosts, "no_proxy": hosts} if hosts else {})}


def certificate_variables(folder: Path) -> dict[str, str]:
    """Where the user gave QGIS certificate authorities of their own, a file of all it trusts; else pip knows the system's."""
    if any(name in os.environ for name in ("PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")):
        return {}
    authorities = QgsApplication.authManager()
    if authorities is None or authorities.isDisabled() or not (authorities.extraFileCAs() or authorities.databaseCAs()):
        return {}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / CERTIFICATES).write_bytes(bytes(authorities.trustedCaCertsPemText()))
    return {"PIP_CERT": str(folder / CERTIFICATES)}
