using Concordance.Coordination;

namespace Concordance.Course;

/// <summary>Lesson 3: a null model by hand, beside the odds of the coordination network.</summary>
public sealed class NullModelByHand : Lesson
{
    /// <summary>How often the lesson shuffles.</summary>
    public const int Rounds = 999;

    // More than the lesson makes, so that what the check expects is hardly a matter of luck.
    const int CheckedRounds = 9999;

    const ulong Seed = 20230726;

    /// <summary>Opens the lesson.</summary>
    /// <exception cref="InputException">No pair of accounts of the case acted together beyond chance.</exception>
    public NullModelByHand(Investigation investigation) : base(investigation)
    {
        ShareList = [.. Shares.Of(investigation.Data.Posts)];
        Network = NetworkBuilder.Build(ShareTable.Of(ShareList, investigation.Data.Resolution));
        if (Network.Edges.Count == 0) throw new InputException("This lesson needs a case in which accounts act together beyond chance.", "Take the bundled case.");
        Strongest = Network.Edges[0];
        var window = TimeSpan.FromSeconds(Network.Options.WindowSeconds);
        List<Share> first = SharesOf(Strongest.First), second = SharesOf(Strongest.Second);
        var met = ShuffledTimes.Meetings(first, second, window);
        var counts = ShuffledTimes.Counts(first, second, window, CheckedRounds, Seed);
        var mean = counts.Average();
        var reached = counts.Take(Rounds).Count(c => c >= met);

        Meetings = new NumberExercise(
            "3.1 How often the two met", "Call Meetings with the shares of the one and of the other.",
            met, "So often they shared one thing within a minute. Is that much? That depends on how often two such accounts meet anyway.",
            (Strongest.Common, "You counted all things that both shared, at whatever time. Asked are those shared within the window of each other."),
            (first.Count + second.Count, "You counted the shares of both accounts. Asked is how often they met."),
            (first.Count, "You counted the shares of one account. Asked is how often the two met."));
        MeanByChance = new NumberExercise(
            "3.2 How often they meet by chance", "rounds holds one count for each shuffle. Asked is the mean of them: .Average().",
            mean, "So often they would meet if each kept their things and their hours, and only the minutes were left to chance.",
            (met, "You gave what was observed. Asked is what the shuffled rounds give, on average."),
            (mean * Rounds, "You added the rounds up. Asked is the mean: divide by their number."),
            (counts.Max(), "You gave the largest of the rounds. Asked is their mean.")) { Within = 0.15 };
        PValue = new NumberExercise(
            "3.3 A p-value by hand", "Count the rounds that reach what was observed, or more. Add the observed arrangement itself, which is one more that does; divide by one more than the number of rounds.",
            (reached + 1.0) / (Rounds + 1), "The observed arrangement is one of the possible ones, so that the p-value of so many rounds can never be zero.",
            ((double)reached / Rounds, "Count the observed arrangement too, above and below the fraction bar: with a finite number of rounds nothing can be shown to be impossible."),
            (reached, "You counted rounds. Asked is a probability: divide, and count the observed arrangement too."),
            (1 - (reached + 1.0) / (Rounds + 1), "You gave the probability of fewer meetings. Asked is that of so many or more.")) { IsShare = true };
        ManyTests = new NumberExercise(
            "3.4 Looking many times", "If nobody acted together, each pair would fall below p = 0.05 with a probability of 0.05. Multiply by the number of pairs.",
            Network.CandidatePairs * 0.05, "So many pairs would be accused if chance alone were at work. Whoever looks often enough always finds something.",
            (Network.CandidatePairs, "You gave all pairs that were looked at. Only a part of them falls below the bound by chance."),
            (0.05, "That is the probability for one pair. Asked is how many of all pairs that makes."),
            (Network.Edges.Count, "You gave the edges that were kept: these are corrected for looking often. Asked is what happens without the correction."),
            (Network.Edges.Count * 0.05, "You took the edges that were kept. Without the correction, all pairs that could be found are looked at."));
        FalseAmongKept = new NumberExercise(
            "3.5 False ones among those that are kept", "The false discovery rate speaks of those that are kept: multiply it by the number of edges.",
            Network.Edges.Count * Network.Options.FalseDiscoveryRate, "On average no more than so many of the edges that are kept are chance. Which ones nobody can tell, hence no edge alone accuses anybody.",
            (Network.CandidatePairs * Network.Options.FalseDiscoveryRate, "You multiplied by all pairs. The false discovery rate is a share of those that are kept."),
            (Network.Options.FalseDiscoveryRate, "You gave the rate. Asked is how many edges that is."),
            (Network.Edges.Count * (1 - Network.Options.FalseDiscoveryRate), "You gave those that are not chance. Asked is the rest."));
        WhatDiffers = new ChoiceExercise(
            "3.6 Two null models", "Which of the two takes more for given? What is taken for given can't be what sets a pair apart.",
            'A', "Things are passed on fastest when they are new, and then everybody's shares lie close together. Whoever leaves that out takes a crowd for a conspiracy.",
            ('B', "Both count what was shared within the same window: look at Network.Options."),
            ('C', "More rounds give the same mean, only more exactly."),
            ('D', "Neither model knows who belongs to the campaign: both see accounts, things and times."));
        Exercises = [Meetings, MeanByChance, PValue, ManyTests, FalseAmongKept, WhatDiffers];
    }

    /// <summary>Everything that accounts shared: reposts, links and texts.</summary>
    public IReadOnlyList<Share> ShareList { get; }

    /// <summary>The coordination network of the case.</summary>
    public CoordinationNetwork Network { get; }

    /// <summary>The pair of accounts that chance explains least.</summary>
    public CoordinationEdge Strongest { get; }

    /// <summary>What one account shared.</summary>
    /// <param name="account">Its id.</param>
    public List<Share> SharesOf(string account) => [.. ShareList.Where(s => s.AccountId == account)];

    /// <summary>How often the strongest pair met.</summary>
    public Exercise Meetings { get; }

    /// <summary>How often it would by chance.</summary>
    public Exercise MeanByChance { get; }

    /// <summary>The p-value by shuffling.</summary>
    public Exercise PValue { get; }

    /// <summary>How many pairs chance alone would make without a correction.</summary>
    public Exercise ManyTests { get; }

    /// <summary>How many of the edges kept may be chance.</summary>
    public Exercise FalseAmongKept { get; }

    /// <summary>What the network's null model takes for given beyond the lesson's.</summary>
    public Exercise WhatDiffers { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Exercise> Exercises { get; }
}
