"""How a redline in HTML looks: on a screen by day and by night, on a phone, and on paper in black and white.

No mark is told by colour alone."""

FRAGMENT_STYLE = """\
.rl{--rl-fg:#1b1b1b;--rl-soft:#5c5c5c;--rl-line:#c9c9c4;--rl-del:#a11212;--rl-ins:#0a3d91;--rl-move:#5a2d82;
--rl-fact:#fff3cf;--rl-bar:#0a3d91;--rl-fold:#f3f3ef;color:var(--rl-fg);line-height:1.55;overflow-wrap:break-word}
@media (prefers-color-scheme:dark){.rl{--rl-fg:#e9e7e2;--rl-soft:#aaa79f;--rl-line:#4a4945;--rl-del:#ff9d94;
--rl-ins:#9cc4ff;--rl-move:#d7b3ff;--rl-fact:#3d3415;--rl-bar:#9cc4ff;--rl-fold:#26262a}}
.rl *{box-sizing:border-box}
.rl .rl-p{margin:0 0 .8em;padding:0 0 0 14px;border-left:3px solid transparent;max-width:44em}
.rl .rl-p.rl-changed{border-left-color:var(--rl-bar)}
.rl .rl-lines{white-space:pre-line}
.rl .rl-middle{white-space:pre-line;text-align:center}
.rl .rl-columns{white-space:pre-wrap;font:.86em/1.45 "Liberation Mono",Menlo,Consolas,monospace;max-width:none;
overflow-x:auto}
.rl del,.rl ins{text-decoration:none;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.rl .rl-del{color:var(--rl-del);text-decoration:line-through}
.rl .rl-ins{color:var(--rl-ins);text-decoration:underline double;text-underline-offset:.16em}
.rl .rl-away{color:var(--rl-move);text-decoration:line-through dashed}
.rl .rl-here{color:var(--rl-move);text-decoration:underline dashed;text-underline-offset:.2em}
.rl .rl-fact{font-weight:700;background:var(--rl-fact);border:1px solid currentColor;border-radius:3px;padding:0 .18em}
.rl del+ins{margin-left:.22em}
.rl del+ins.rl-set{margin-left:0}
.rl .rl-text del.rl-set{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.rl .rl-set{text-decoration:underline dotted var(--rl-soft);text-underline-offset:.2em}
.rl .rl-tag{font:600 .68em/1 system-ui,sans-serif;letter-spacing:.02em;color:var(--rl-soft);margin:0 .1em}
.rl .rl-to{font:600 .72em/1 system-ui,sans-serif;color:var(--rl-move);margin:0 .3em 0 0}
.rl .rl-ref{font:700 .72em/24px system-ui,sans-serif;display:inline-block;min-width:24px;height:24px;margin:-8px 0;
vertical-align:.18em;text-align:center;color:var(--rl-fg)}
.rl .rl-mark{color:var(--rl-soft);font-weight:700}
.rl .rl-vh{position:absolute!important;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;
clip-path:inset(50%);white-space:nowrap;border:0}
.rl .rl-legend{list-style:none;display:flex;flex-wrap:wrap;gap:.35em 1.6em;margin:0 0 1.2em;padding:.7em 14px;
border:1px solid var(--rl-line);border-radius:6px;font-size:.88em;color:var(--rl-soft)}
.rl .rl-fold{margin:0 0 .8em;max-width:44em}
.rl .rl-fold>summary{cursor:pointer;padding:.35em 14px;background:var(--rl-fold);color:var(--rl-soft);font-size:.86em;
border-top:1px dashed var(--rl-line);border-bottom:1px dashed var(--rl-line)}
.rl .rl-fold[open]>summary{margin:0 0 .8em}
.rl .rl-remarks{margin:0;padding:0 0 0 2.2em;font-size:.92em}
.rl .rl-remarks li{margin:0 0 .35em}
.rl .rl-code{font:.85em/1 "Liberation Mono",Menlo,Consolas,monospace;color:var(--rl-soft)}
.rl .rl-facts{border-collapse:collapse;width:100%;table-layout:fixed;font-size:.95em;line-height:1.4}
.rl .rl-facts th,.rl .rl-facts td{text-align:left;vertical-align:top;padding:.35em .9em .35em 0;
border-bottom:1px solid var(--rl-line);overflow-wrap:anywhere}
.rl .rl-facts th:first-child{width:22%}
.rl .rl-facts th{font-size:.88em}
.rl a{color:inherit}
.rl :target{outline:3px solid var(--rl-bar);outline-offset:2px}
.rl a:focus-visible,.rl summary:focus-visible{outline:3px solid var(--rl-bar);outline-offset:2px}
.rl table.rl-beside{width:100%;table-layout:fixed;border-collapse:collapse}
.rl .rl-beside th,.rl .rl-beside td{width:50%;padding:.25em 14px;text-align:left;vertical-align:top}
.rl .rl-beside th{border-bottom:2px solid var(--rl-fg);font-size:.9em}
.rl .rl-beside td+td,.rl .rl-beside th+th{border-left:1px solid var(--rl-line)}
.rl .rl-beside .rl-p{padding-left:10px}
@media (max-width:40em){.rl table.rl-beside,.rl .rl-beside tbody,.rl .rl-beside tr,.rl .rl-beside td{display:block;
width:auto}.rl .rl-beside thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.rl .rl-beside td{border:0!important;padding:.1em 0}.rl .rl-beside tr{border-bottom:1px solid var(--rl-line)}
.rl .rl-beside td::before{content:attr(data-of);display:block;font-size:.75em;color:var(--rl-soft)}}
@media print{.rl{--rl-fg:#000;--rl-soft:#333;--rl-line:#888;--rl-del:#000;--rl-ins:#000;--rl-move:#000;
--rl-fact:transparent;--rl-bar:#000;--rl-fold:transparent}.rl .rl-p{orphans:3;widows:3}}
"""
"""What a page that shows fragments must have among its styles. Every rule is bound to the class `rl`."""

PAGE_STYLE = """\
:root{color-scheme:light dark}
body{margin:0;background:#fdfdfb;color:#1b1b1b;font:1.06rem/1.55 "Liberation Serif","Times New Roman",Times,serif}
@media (prefers-color-scheme:dark){body{background:#18181b;color:#e9e7e2}}
main{max-width:52em;margin:0 auto;padding:2.2rem 1.2rem 4rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .2em}
h2{font-size:1.08rem;margin:1.6em 0 .5em}
.of{margin:0 0 1.2em;color:#5c5c5c}
.sum{margin:0 0 1em;font-weight:700}
@media (prefers-color-scheme:dark){.of{color:#aaa79f}}
@media print{body{background:#fff;color:#000;font-size:11pt}main{max-width:none;padding:0}.of{color:#333}
h1,h2{break-after:avoid}}
"""
"""The page that stands alone."""

PRINT_STYLE = """\
@page{size:Letter;margin:1in 1in .95in 1.25in;
@bottom-left{content:string(running-title);width:75%;font:8pt "Times New Roman",Times,serif;color:#444;text-align:left;
vertical-align:top;padding-top:.3in}
@bottom-right{content:"Page " counter(page) " of " counter(pages);width:25%;font:8pt "Times New Roman",Times,serif;
color:#444;text-align:right;vertical-align:top;padding-top:.3in}}
html{string-set:running-title attr(data-running-title)}
*{hyphens:none!important;text-transform:none!important}
body{margin:0;font:11pt/1.4 "Times New Roman",Times,serif;color:#000;orphans:3;widows:3}
h1{font-size:17pt;line-height:1.15;margin:0 0 2pt}
h2{font-size:11.5pt;margin:13pt 0 5pt;break-after:avoid}
.of{margin:0 0 8pt;color:#333}
.sum{margin:0 0 8pt;font-weight:bold}
.rl{--rl-fg:#000;--rl-soft:#333;--rl-line:#888;--rl-del:#8a1212;--rl-ins:#0a3d91;--rl-move:#4d2770;line-height:1.4}
.rl .rl-p{margin:0 0 7pt;padding:0;border:0!important;max-width:none}
.rl .rl-ins{text-decoration:underline double;text-decoration-thickness:.6pt}
.rl .rl-fact{padding:0 1.5pt;border:.75pt solid;background:none}
.rl .rl-tag,.rl .rl-to{font:italic 8pt "Times New Roman",Times,serif;color:#333;margin:0 1pt 0 3pt}
.rl .rl-ref{font:bold 7pt "Times New Roman",Times,serif;line-height:0;text-decoration:none;display:inline;min-width:0;
height:auto;margin:0 .1em;vertical-align:super}
.rl a{color:inherit;text-decoration:none}
.rl .rl-vh{position:static!important;clip-path:none;overflow:visible;margin:0;font-size:.4px;line-height:0;
color:transparent}
.rl .rl-text del.rl-set{position:static;width:auto;height:auto;font-size:.1pt;color:transparent;text-decoration:none}
.rl .rl-gap{margin:0 0 7pt;padding:1.5pt 0;border-top:.5pt dashed #888;border-bottom:.5pt dashed #888;font-size:8.5pt;
font-style:italic;color:#444;text-align:center}
.rl .rl-legend{display:block;margin:10pt 0;padding:5pt 8pt;border:.5pt solid #888;border-radius:0;font-size:9pt;
color:#333;break-inside:avoid;break-after:avoid}
.rl .rl-legend li{display:inline-block;margin:0 12pt 0 0}
.rl .rl-facts{font-size:9.5pt;line-height:1.25;margin:0 0 10pt}
.rl .rl-facts th,.rl .rl-facts td{padding:2.5pt 8pt 2.5pt 0}
.rl .rl-facts thead{display:table-row-group}
.rl .rl-facts tr{break-inside:avoid}
.rl .rl-columns{font-size:8.5pt}
.rl .rl-remarks{font-size:9.5pt}
"""
"""The PDF, after FRAGMENT_STYLE."""
