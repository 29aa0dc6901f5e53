namespace Concordance.Simulation.Realism;

/// <summary>A real sample that synthetic data is held against: aggregate figures only, no account, no text.</summary>
/// <param name="Label">Head of its column.</param>
/// <param name="About">What it is and where it is from.</param>
/// <param name="Figures">Its portrait, with every account and object.</param>
sealed record RealSample(string Label, string About, PortraitFigures Figures);

/// <summary>Portraits of two published samples. A test takes them anew where the samples are at hand.</summary>
static class RealSamples
{
    /// <summary>
    /// Accounts that the platform tied to a Russian influence operation. A repost is known by its text (the data has no ids
    /// of posts), another post by its first link.
    /// </summary>
    public static RealSample Trolls2016 { get; } = new(
        "trolls 2016",
        "A cut of 100,000 posts, August to November 2016, from the Russian troll tweets of D. Linvill and P. Warren (Clemson University, published by FiveThirtyEight, 2018).",
        new()
        {
            KeepOneIn = 1,
            Posts = 100_000,
            Shares = 92_543,
            PostsPerAccount = new(657, 1, 6, 52, 234, 420, 946, 2_387),
            OnePostPerMille = 111,
            TopAccountsPerMille = 88,
            SecondsBetweenPosts = new(99_343, 0, 60, 3_660, 21_060, 65_220, 507_600, 8_936_760),
            SharesPerObject = new(78_041, 1, 1, 1, 1, 2, 4, 23),
            AccountsPerObject = new(78_041, 1, 1, 1, 1, 1, 4, 21),
            ObjectsSharedAgain = 8_340,
        });

    /// <summary>Reposts of pro-government posts in Russia. Every row is a share, so posts and shares are the same number.</summary>
    public static RealSample Coordination2021 { get; } = new(
        "coordination table 2021",
        "35,125 shares of 7,285 objects by 9,509 accounts, January to August 2021: the table russian_coord_tweets of the R package CooRTweet, made anonymous there (A. Kulichkina, N. Righetti, A. Waldherr, New Media & Society, 2024, doi:10.1177/14614448241254126).",
        new()
        {
            KeepOneIn = 1,
            Posts = 35_125,
            Shares = 35_125,
            PostsPerAccount = new(9_509, 1, 1, 1, 3, 8, 35, 250),
            OnePostPerMille = 535,
            TopAccountsPerMille = 162,
            SecondsBetweenPosts = new(25_616, 39, 829, 50_348, 335_824, 1_137_699, 9_165_292, 18_230_019),
            SharesPerObject = new(7_285, 1, 1, 1, 2, 7, 72, 1_053),
            AccountsPerObject = new(7_285, 1, 1, 1, 2, 7, 72, 1_047),
            ObjectsSharedAgain = 2_347,
        });
}
