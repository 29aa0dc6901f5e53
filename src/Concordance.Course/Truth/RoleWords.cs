namespace Concordance.Course;

/// <summary>The roles of a synthetic case in words.</summary>
static class RoleWords
{
    /// <summary>The role of everybody who is nothing in particular.</summary>
    public const string Ordinary = "ordinary";

    /// <summary>What to call those of a role; a role that is not known here keeps its name.</summary>
    public static string Of(string role) => role switch
    {
        "campaign" => "the campaign",
        "second-campaign" => "the second campaign",
        "fake-outlet" => "the campaign's own outlet",
        "fan" => "fans",
        "critic" => "critics of the Games",
        "diaspora" => "people from the country, abroad",
        "late-joiner" => "late joiners",
        "fan-club" => "a fan club",
        "false-flag" => "a false flag",
        "content-mill" => "a content mill",
        "public-figure" => "public figures",
        "news-bot" => "a news bot",
        Ordinary => "ordinary accounts",
        _ => role,
    };
}
