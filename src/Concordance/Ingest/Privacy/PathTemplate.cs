namespace Concordance.Ingest;

/// <summary>The start of a path, part by part.</summary>
/// <param name="Parts">The parts.</param>
internal sealed record PathTemplate(IReadOnlyList<LinkPart> Parts)
{
    /// <summary>Reads parts joined by strokes, such as <c>{handle}/status/{post}</c>.</summary>
    public static PathTemplate Parse(string written) => new([.. written.Split('/').Select(LinkPart.Parse)]);

    /// <summary>Whether the first part may be anything, so that reserved words have to be told apart.</summary>
    public bool IsOpen => Parts[0].Start.Length == 0;

    /// <summary>Whether decoded parts begin as this does.</summary>
    public bool Fits(IReadOnlyList<string> parts)
    {
        if (parts.Count < Parts.Count) return false;
        for (var i = 0; i < Parts.Count; i++)
            if (!Parts[i].Fits(parts[i])) return false;
        return true;
    }
}
