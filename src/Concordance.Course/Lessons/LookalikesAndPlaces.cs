using System.Globalization;
using System.Text;
using Concordance.Content;

namespace Concordance.Course;

/// <summary>Lesson 4: names that look alike, and traces of a place.</summary>
public sealed class LookalikesAndPlaces : Lesson
{
    /// <summary>Opens the lesson.</summary>
    /// <exception cref="InputException">The case declares no campaign or no country, or has no look-alike.</exception>
    public LookalikesAndPlaces(Investigation investigation) : base(investigation)
    {
        Accounts = AccountLookalikes.Of(investigation);
        Domains = DomainLookalikes.Of(investigation);
        var change = Accounts.Hits.SelectMany(h => h.Lookalike.Changes).FirstOrDefault(c => c is { From: not null, To: not null });
        if (change is null || Domains.Hits.Count == 0)
            throw new InputException("This lesson needs a case with an account and a domain that look like those of an outlet.", "Take the bundled case.");
        var domain = Domains.Hits.MaxBy(d => d.Posts)!;
        var posts = investigation.Data.Posts.ToLookup(p => p.AccountId, StringComparer.Ordinal);
        var spelling = Traces[^1].Compare(investigation.Data, Campaign.AccountIds, Campaign.OtherAccountIds);
        double spell = spelling.Studied.Count + spelling.Comparison.Count;
        var traces = Campaign.AccountIds.Select(id => Traces.Count(t => t.Has(investigation.Data.Accounts[id], posts[id]))).ToList();
        var declared = Traces[0].Compare(investigation.Data, Campaign.AccountIds, Campaign.OtherAccountIds);

        CodePoint = new NumberExercise(
            "4.1 The letter that the eye can't tell", "Look at the column what differs: left of the arrow stands what the outlet has, right of it what the look-alike has. Answer with the code point, such as \"U+0041\".",
            change.To!.Value.Value, "On many screens the two look the same. A computer never takes one for the other, which is why names are compared by code points.",
            (change.From!.Value.Value, "That is the letter of the outlet. Asked is the one that stands in its place."),
            ('1', "That is the digit one, which looks alike too. Look at the code point in the table."),
            ('|', "That is the vertical bar, which looks alike too. Look at the code point in the table.")) { Read = ReadCodePoint, Within = 1e-9 };
        AccountsOfDomain = new NumberExercise(
            "4.2 Who linked to it", "The table counts posts and accounts. Asked are accounts.",
            domain.Accounts, "Who links to a page need not know whose it is: that is what a look-alike is for.",
            (domain.Posts, "You gave the posts. An account that links twice is one account."),
            (domain.Carriers ?? double.NaN, "You gave those among them who carried the campaign. Asked are all accounts that linked to the domain."));
        ShareOfSpellers = new NumberExercise(
            "4.3 Who spells so", "Begin with everybody who uses one of the spellings, in both groups. Asked is which share of them carried the campaign.",
            spelling.Studied.Count / spell, "Spellings tell more than places: nobody declares them, and few know that they have them. Learners, speech recognition and copied texts have them too.",
            (spelling.Studied.Value, "You told which share of those who carried the campaign spells so. Asked is it the other way round: begin with all who spell so. Lesson 2 had that."),
            (spelling.Comparison.Count / spell, "You told which share of those who spell so did not carry the campaign. Asked is the rest."),
            (spelling.Comparison.Value, "That is the base rate: which share of the other accounts spells so."),
            (spelling.Studied.Count / (double)Math.Max(1, spelling.Comparison.Count), "You divided one count by the other. Below the fraction bar belong all who spell so.")) { IsShare = true };
        TwoTraces = new NumberExercise(
            "4.4 Two traces or more", "For each account that carried the campaign, count how many of the three traces it has; then count the accounts with at least two.",
            traces.Count(t => t >= 2), "A group is told by how often its accounts bear a trace, and no single account by bearing it. That is why the ladder looks at groups.",
            (traces.Count(t => t >= 1), "You counted accounts with at least one trace. Asked are those with two or more."),
            (traces.Count(t => t == 2), "You counted accounts with exactly two traces. Those with all three have two as well."),
            (traces.Sum(), "You added the three counts up. An account with two traces is one account, and one with a single trace does not count here."),
            (traces.Count(t => t >= 3), "You counted accounts with all three traces. Asked are those with two or more."));
        WronglySuspected = new NumberExercise(
            "4.5 Who would be suspected", "Everybody who declares such a place is suspected. How many of them never carried the campaign?",
            declared.Comparison.Count, "Each is somebody's account. Place, language and alphabet never make an account inauthentic.",
            (declared.Studied.Count, "You counted those who carried the campaign. Asked are the others."),
            (declared.Studied.Count + declared.Comparison.Count, "You counted everybody who declares such a place. Those who carried the campaign don't belong to it."),
            (declared.Comparison.Total, "You counted all other accounts. Asked are those of them who declare such a place."),
            (declared.Comparison.Value, "You gave a share. Asked is how many they are."));
        WhatATraceShows = new ChoiceExercise(
            "4.6 What a trace shows", "Ask of each sentence: who could have laid the trace, on purpose or by living there?",
            'B', "A trace is evidence of a group, beside its base rate. Whoever writes for a country can wear its traces on purpose, too.",
            ('A', "Where someone writes from does not show in what they declare: anyone can declare anything, and people move."),
            ('C', "A trace can be laid on purpose: a place or a flag is put on in a minute. That is one explanation, and no more certain than the others."),
            ('D', "The registration of a domain tells a day and at times a name that someone typed. Who stands behind it needs other evidence."));
        Exercises = [CodePoint, AccountsOfDomain, ShareOfSpellers, TwoTraces, WronglySuspected, WhatATraceShows];
    }

    /// <summary>Accounts whose name looks like that of an outlet or an official.</summary>
    public AccountLookalikes Accounts { get; }

    /// <summary>Domains that look like those of outlets.</summary>
    public DomainLookalikes Domains { get; }

    /// <summary>Which code point stands in the look-alike.</summary>
    public Exercise CodePoint { get; }

    /// <summary>How many accounts linked to the look-alike domain.</summary>
    public Exercise AccountsOfDomain { get; }

    /// <summary>Which share of those who spell so carried the campaign.</summary>
    public Exercise ShareOfSpellers { get; }

    /// <summary>How many carriers have two traces or more.</summary>
    public Exercise TwoTraces { get; }

    /// <summary>How many others declare such a place.</summary>
    public Exercise WronglySuspected { get; }

    /// <summary>What a trace shows.</summary>
    public Exercise WhatATraceShows { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Exercise> Exercises { get; }

    // As "U+006C", as the sign itself, or as the number.
    static double? ReadCodePoint(object answer) => answer switch
    {
        char sign => sign,
        string text when text.Trim() is var t && t.StartsWith("U+", StringComparison.OrdinalIgnoreCase) => int.TryParse(t[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : null,
        string text when text.Trim().EnumerateRunes().ToList() is [Rune only] => only.Value,
        _ => NumberExercise.Number(answer),
    };
}
