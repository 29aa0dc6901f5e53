using Concordance.Statistics;
using Microsoft.Data.Analysis;

namespace Concordance.Course;

/// <summary>Lesson 2: what a marker tells only beside its base rate, and the prosecutor's fallacy.</summary>
public sealed class BaseRates : Lesson
{
    const double Accounts = 1_000_000, Operation = 100, RateInside = 0.9, RateOutside = 0.02;

    /// <summary>Opens the lesson.</summary>
    /// <exception cref="InputException">The case declares no campaign or no country.</exception>
    public BaseRates(Investigation investigation) : base(investigation)
    {
        Marker = Traces[0].Compare(investigation.Data, Campaign.AccountIds, Campaign.OtherAccountIds);
        var (inside, outside) = (Marker.Studied, Marker.Comparison);
        double with = inside.Count + outside.Count, all = inside.Total + outside.Total;
        double hits = Operation * RateInside, alarms = (Accounts - Operation) * RateOutside;

        RateOfCarriers = new NumberExercise(
            "2.1 The rate among those who carried the campaign", "Two numbers are needed: how many accounts carried the campaign, and how many of these have the marker. Asked is the share.",
            inside.Value, "This is P(marker | carried): of those who carried, how many have it. By itself it says nothing: you don't know yet how common the marker is elsewhere.",
            (inside.Count / with, "You told how many of those with the marker carried the campaign. Asked is it the other way round: begin with all who carried it."),
            (inside.Count / all, "You divided by all accounts. Asked is the share among those who carried the campaign: only these belong below the fraction bar."),
            (outside.Value, "That is the rate among the other accounts. It comes next."),
            (inside.Count, "You gave the count. Asked is a share: divide by all who carried the campaign.")) { IsShare = true };
        BaseRate = new NumberExercise(
            "2.2 The base rate", "The same share, among the accounts that did not carry the campaign.",
            outside.Value, "This is P(marker | not carried). Without it no marker can be read, however odd it looks.",
            (outside.Count / with, "You told how many of those with the marker are other accounts. Asked is how many of the other accounts have the marker."),
            (with / all, "You counted all accounts. Those who carried the campaign don't belong to what they are compared with."),
            (inside.Value, "That is the rate among those who carried the campaign. The base rate is that of the others.")) { IsShare = true };
        Ratio = new NumberExercise(
            "2.3 The ratio of the rates", "Divide the rate among those who carried the campaign by the base rate.",
            inside.Value / outside.Value, "A ratio near 1 says nothing; far above 1 the marker sets the group apart. It still says nothing about any one account.",
            (outside.Value / inside.Value, "You divided the other way round: the base rate belongs below the fraction bar."),
            (inside.Value - outside.Value, "You took the difference of the two rates. Asked is how many times as often: divide."),
            ((double)inside.Count / outside.Count, "You divided the counts. The two groups are of very different size: divide the rates."),
            (inside.Value / (1 - inside.Value) / (outside.Value / (1 - outside.Value)), "You gave the ratio of the odds. Asked is the ratio of the rates, which is a little smaller.")) { Within = 0.02 };
        TurnedRound = new NumberExercise(
            "2.4 The question turned round", "Now begin with everybody who has the marker, in both groups, and ask how many of them carried the campaign.",
            inside.Count / with, "This is P(carried | marker). Even a marker that is several times as frequent in the group is borne mostly by others where the others are many.",
            (inside.Value, "You told how many of those who carried the campaign have the marker. Asked is how many of those with the marker carried it."),
            (outside.Count / with, "You told how many of those with the marker are other accounts: what is asked is the rest."),
            (inside.Count / (double)outside.Count, "You divided the two counts by each other. Below the fraction bar belong all who have the marker, also those of the group itself."),
            (1 - inside.Value, "You took the share of those who carried the campaign and lack the marker. Begin with those who have it.")) { IsShare = true };
        NaturalFrequencies = new NumberExercise(
            "2.5 A rare operation", "Don't work with per cent: count heads. How many accounts of the operation have the marker? How many of the others? Then ask which part of all these is the operation's.",
            hits / (hits + alarms), "Nine in ten of the operation have the marker, and yet hardly anybody with the marker is of the operation. Taking the one for the other is the prosecutor's fallacy.",
            (RateInside, "You gave P(marker | operation). Asked is P(operation | marker). Taking the one for the other has a name: the prosecutor's fallacy."),
            (1 - RateOutside, "You took it that who has the marker is guilty unless he is among the few per cent of ordinary accounts. That is the prosecutor's fallacy: count how many those few per cent are."),
            (RateOutside, "You gave the base rate. It is needed to count the ordinary accounts with the marker, and is not the answer."),
            (Operation / Accounts, "You gave the share before anything was seen. The marker makes the operation likelier than that: count who has it."),
            (hits, "You counted the operation's accounts with the marker. Divide by everybody with the marker.")) { IsShare = true, Within = 0.02 };
        WhatToWrite = new ChoiceExercise(
            "2.6 What may be written", "Read each sentence aloud and ask: which group does it begin with, and which share does it tell?",
            'B', "It tells both rates, beginning with the groups that were compared, and accuses nobody.",
            ('A', "This turns the question round: most who declare such a place did not carry the campaign at all."),
            ('C', "A ratio of rates is no probability of guilt: it says how much more often, and not how probably."),
            ('D', "The marker sets the groups apart, so it says something: about the group, not about one account."));
        Exercises = [RateOfCarriers, BaseRate, Ratio, TurnedRound, NaturalFrequencies, WhatToWrite];
    }

    /// <summary>The marker of the lesson in both groups.</summary>
    public MarkerComparison Marker { get; }

    /// <summary>The counts, without what is asked.</summary>
    public DataFrame Counts => Tables.Of(
        [("accounts that carried the campaign", Marker.Studied), ("other accounts", Marker.Comparison)], ("group", g => g.Item1), (Marker.Label, g => g.Item2.Count), ("all", g => g.Item2.Total));

    /// <summary>P(marker | carried).</summary>
    public Exercise RateOfCarriers { get; }

    /// <summary>P(marker | not carried).</summary>
    public Exercise BaseRate { get; }

    /// <summary>The one over the other.</summary>
    public Exercise Ratio { get; }

    /// <summary>P(carried | marker).</summary>
    public Exercise TurnedRound { get; }

    /// <summary>P(operation | marker) where operations are rare.</summary>
    public Exercise NaturalFrequencies { get; }

    /// <summary>Which sentence may stand in a report.</summary>
    public Exercise WhatToWrite { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Exercise> Exercises { get; }
}
