namespace Concordance.Simulation.Visuals;

/// <summary>One motif, before it becomes a file: what is drawn, how it is laid out, what it says.</summary>
/// <param name="Key"><c>v01</c> and so on for the campaign's visuals, <c>u001</c> and so on for all other pictures.</param>
/// <param name="LooksLike">Key of the visual whose plan and colours this one shares with other content: what a careless eye takes for a copy.</param>
/// <param name="Scene">The content.</param>
/// <param name="Plan">The composition.</param>
/// <param name="Palette">The colours.</param>
/// <param name="Emblem">The mark.</param>
/// <param name="Caption">What it says; empty for a plain photo.</param>
/// <param name="OtherCaption">What it says where the caption was changed.</param>
sealed record Visual(string Key, string? LooksLike, Scene Scene, Plan Plan, Palette Palette, Emblem Emblem, string Caption, string OtherCaption)
{
    public bool OfCampaign => Key[0] == 'v';
}
