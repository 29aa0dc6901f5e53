using System.Text.Json.Nodes;

namespace Concordance.Attribution;

/// <summary>The attribution summary as a bundle of STIX 2.1 objects (OASIS Standard, 10 June 2021), as platforms for threat intelligence read it.</summary>
/// <remarks>
/// <para>
/// Only objects of the specification, without extensions of anyone's own; the one extension is that of the Traffic Light Protocol 2.0, by OASIS. Hashtags, which STIX has no object for, are indicators with a pattern for text.
/// </para>
/// <para>
/// The bundle goes no further than the ladder. There is a <c>campaign</c> from the rung <see cref="Rung.Coordinated"/> on and an <c>intrusion-set</c> from <see cref="Rung.OneCluster"/> on, which stands for the information manipulation set; a
/// <c>location</c> only from <see cref="Rung.CountryLinked"/> on, and only as related to it. There is never a <c>threat-actor</c> and never the relationship <c>attributed-to</c>: no rung that data can reach names an actor. Below
/// <see cref="Rung.Coordinated"/> no account, domain or hashtag is listed: there would be nothing that they indicate.
/// </para>
/// <para>Accounts have no <c>account_type</c>: the vocabulary of the specification has types of platforms only, and a pseudonym is of none. Pseudonyms get no indicator, since they occur in nobody else's data.</para>
/// </remarks>
public static class StixBundle
{
    const string NoProof = "It is no proof: whoever shares a link or a hashtag, or acts with others, belongs to nothing by that alone.";

    /// <summary>The text of the bundle: JSON in UTF-8 with line feeds, the same bytes for the same summary. Times are UTC; <see cref="Summary.AsOf"/> stands in place of a clock.</summary>
    /// <param name="summary">The summary.</param>
    public static string Of(Summary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var bundle = new StixObjects(summary);
        var operation = Operation(bundle, summary);
        Techniques(bundle, summary, operation);
        if (operation is not null)
        {
            Country(bundle, summary, operation);
            Indicators(bundle, summary, operation);
        }
        Remarks(bundle, summary);
        Report(bundle, summary, operation is null ? "threat-report" : "campaign");
        return bundle.ToJson();
    }

    // The campaign, and the set of elements where it is reached; what everything else is related to. Null where neither is.
    static string? Operation(StixObjects bundle, Summary summary)
    {
        if (Reached(summary, Rung.Coordinated) is not { } coordinated) return null;
        var campaign = bundle.Add("campaign", "campaign", new()
        {
            ["name"] = bundle.Named(summary.Title),
            ["description"] = $"{Because(coordinated)} Who carried the campaign need not belong to it.",
        }, StixConfidence.Of(summary, Doubted(coordinated)));
        if (Reached(summary, Rung.OneCluster) is not { } cluster) return campaign;
        var set = bundle.Add("intrusion-set", "set", new()
        {
            ["name"] = bundle.Named(summary.Title) + ": information manipulation set",
            ["description"] = $"A set of technical and behavioural elements that go together, by which the same can be found again. It is NOT an attribution: it names nobody, and says nothing of origin and intent. {Because(cluster)}",
        }, StixConfidence.Of(summary, Doubted(cluster)), "information-manipulation-set");
        bundle.Relate(campaign, "related-to", set, StixConfidence.Of(summary, Doubted(cluster)), "The campaign shows the elements of the set.");
        return set;
    }

    static void Techniques(StixObjects bundle, Summary summary, string? operation)
    {
        var judged = summary.Findings.Where(f => f.BearsOn is not null).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var tag in summary.Techniques)
        {
            var technique = bundle.Add("attack-pattern", tag.Id, new()
            {
                ["name"] = tag.Name,
                ["external_references"] = new JsonArray(new JsonObject { ["source_name"] = "DISARM", ["description"] = DisarmTechniques.Citation, ["external_id"] = tag.Id }),
            });
            // What rests on findings alone that name no threshold is less certain.
            if (operation is not null)
                bundle.Relate(operation, "uses", technique, StixConfidence.Of(summary, tag.FindingIds.Any(judged.Contains) ? 0 : 1), $"{TechniqueTags.ReasonOf(tag.Id)} Rests on {string.Join(", ", tag.FindingIds)}.");
        }
    }

    static void Country(StixObjects bundle, Summary summary, string operation)
    {
        if (summary.Country is not { } country || Reached(summary, Rung.CountryLinked) is not { } step) return;
        var location = bundle.Add("location", country, new() { ["name"] = country, ["country"] = CodeOf(country) });
        bundle.Relate(operation, "related-to", location, StixConfidence.Of(summary, 1 + Doubted(step)),
            $"{Because(step)} This is no attribution. Traces of a country are letters, spellings, declared places and hours: they can be laid on purpose, they are shared by people who live elsewhere, and they do not tell who organised or ordered anything.");
    }

    // The specification asks for the code of ISO 3166-1; where the label of the hypothesis is no country that is known, it stands itself.
    static string CodeOf(string country) =>
        Places.Gazetteer.Carried.Find(country).Select(n => n.Place).FirstOrDefault(p => p.Kind == Places.PlaceKind.Country)?.Country ?? country;

    static void Indicators(StixObjects bundle, Summary summary, string operation)
    {
        foreach (var same in summary.Indicators.GroupBy(i => (i.Kind, i.Value)).OrderBy(g => g.Key.Kind).ThenBy(g => g.Key.Value, StringComparer.Ordinal))
        {
            var one = same.First();
            var findings = string.Join(", ", same.Select(i => i.Finding).Distinct(StringComparer.Ordinal));
            var confidence = StixConfidence.Of(summary, one.Kind == IndicatorKind.Hashtag ? 2 : 1);
            var observable = one.Kind switch
            {
                IndicatorKind.Account => bundle.AddObservable("user-account", "user_id", one.Value, summary.Synthetic ? bundle.Named(one.Value) : null),
                IndicatorKind.Domain => bundle.AddObservable("domain-name", "value", one.Value),
                _ => null,
            };
            if (observable is not null) bundle.Relate(observable, "related-to", operation, confidence, $"Seen with what the finding {findings} tells. {NoProof}");
            if (StixPattern.Of(one) is not { } pattern) continue;
            var first = same.Min(i => i.First).Date;
            JsonObject properties = new()
            {
                ["name"] = bundle.Named($"{one.Kind} {one.Value}"), ["description"] = $"Seen in {Posts(same.Max(i => i.Posts))} from {Say.Day(DateOnly.FromDateTime(first))} to {Say.Day(DateOnly.FromDateTime(same.Max(i => i.Last)))} (finding {findings}). {NoProof}",
                ["indicator_types"] = StixObjects.Texts(["anomalous-activity"]), ["pattern"] = pattern.Text, ["pattern_type"] = pattern.Type,
            };
            if (pattern.Version is { } version) properties["pattern_version"] = version;
            properties["valid_from"] = StixObjects.Time(first);
            bundle.Relate(bundle.Add("indicator", $"{one.Kind}|{one.Value}", properties, confidence), "indicates", operation, confidence, NoProof);
        }
    }

    static string Posts(int posts) => SmallCell.Hides(posts) ? $"fewer than {SmallCell.Least} posts" : Say.Plural(posts, "post", "posts");

    // What the analyst entered, what was weighed, and what was answered; all of it about the report.
    static void Remarks(StixObjects bundle, Summary summary)
    {
        foreach (var item in summary.Context)
            Note(bundle, "context|" + item.Id, $"Contextual evidence {item.Id}: entered by the analyst, not computed",
                $"{item.Statement} Source: {item.Source}{(item.Date is { } day ? ", " + Say.Day(day) : "")}. Admiralty grade {item.Grade}.{(item.Url is { } place ? $" To be read at: {place}" : "")}", null, "entered-by-analyst", "contextual-evidence");
        Note(bundle, "ladder", "How far the evidence carries, and where it stops", string.Join('\n', summary.Ladder.Select(s => $"{RungWords.Numbered(s.Rung)}: {(s.Reached ? "reached" : "not reached")}; needs that {s.Condition}; {s.Reason}.")), null);
        if (summary.Explanations.Scores.Count > 0)
            Note(bundle, "explanations", "Explanations weighed, by what speaks against each", string.Join('\n', summary.Explanations.Scores.Select(s => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{s.Explanation.Name}: {s.Against:0.0} against, rank {s.Rank}"))), null);
        foreach (var (number, reply) in summary.Publication.Replies.Index())
            Note(bundle, $"reply|{number}", $"Reply{On(reply)}: entered by the analyst", reply.Text, reply.By, "entered-by-analyst", "reply");
        foreach (var (number, correction) in summary.Publication.Corrections.Index())
            Note(bundle, $"correction|{number}", $"Correction of {Say.Day(correction.On)}", $"Was: {correction.Was}\nIs: {correction.Is}\nWhy: {correction.Why}", null, "correction");
        foreach (var (number, dissent) in summary.Publication.Dissent.Index())
            bundle.Add("opinion", $"dissent|{number}", new() { ["explanation"] = dissent.Text, ["authors"] = StixObjects.Texts([dissent.By]), ["opinion"] = "disagree", ["object_refs"] = StixObjects.Texts([ReportId(bundle)]) }, null, "entered-by-analyst");
    }

    static string On(Remark remark) => remark.On is { } day ? " of " + Say.Day(day) : "";

    static void Note(StixObjects bundle, string key, string @abstract, string content, string? author, params string[] labels)
    {
        JsonObject properties = new() { ["abstract"] = @abstract, ["content"] = content };
        if (author is not null) properties["authors"] = StixObjects.Texts([author]);
        properties["object_refs"] = StixObjects.Texts([ReportId(bundle)]);
        bundle.Add("note", key, properties, null, labels);
    }

    static string ReportId(StixObjects bundle) => bundle.IdOf("report", "report");

    static void Report(StixObjects bundle, Summary summary, string type) => bundle.Add("report", "report", new()
    {
        ["name"] = bundle.Named(summary.Title), ["description"] = $"{summary.Banner}\n{summary.BottomLine.Text}\n{summary.Confidence.Text}", ["report_types"] = StixObjects.Texts([type]),
        ["published"] = StixObjects.Time(summary.AsOf), ["object_refs"] = StixObjects.Texts(bundle.Ids),
        ["external_references"] = new JsonArray(
            new JsonObject { ["source_name"] = "Concordance", ["description"] = "Hash of the run: over the findings and all that the analyst entered.", ["external_id"] = summary.RunHash },
            new JsonObject { ["source_name"] = "Concordance", ["description"] = "Hash of what the findings rest on.", ["external_id"] = summary.InputHash }),
    });

    static LadderStep? Reached(Summary summary, Rung rung) => summary.Ladder.FirstOrDefault(s => s.Rung == rung && s.Reached);

    static int Doubted(LadderStep step) => step.Doubts.Count > 0 ? 1 : 0;

    // A condition is a half sentence: "accounts act together beyond chance".
    static string Because(LadderStep step) => $"It is held that {step.Condition}: {step.Reason}. Rests on {string.Join(", ", step.FindingIds)}.{string.Concat(step.Doubts.Select(d => " " + d.Text))}";
}
