"""The one door to the network: pages by their address, politely, within limits, and from a cache.

What a page holds is for `claimcheck.read` to say; here it is bytes with a media type.
The libraries for it are the extra `web`, and are imported when the first page is asked for.
"""

from claimcheck.web.door import Page, Web, is_web
from claimcheck.web.options import WEB, WebOptions, web_options

__all__ = ["WEB", "Page", "Web", "WebOptions", "is_web", "web_options"]
