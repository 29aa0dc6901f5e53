using System.Text.RegularExpressions;

namespace Concordance.Attribution;

/// <summary>Checks what the analyst entered in <c>case.json</c> beside the data: contextual evidence, and what is said of the work.</summary>
static partial class EnteredCheck
{
    /// <summary>Refuses what can't be shown or counted.</summary>
    /// <exception cref="InputException">The problem names the item and its field.</exception>
    internal static void Of(Case @case)
    {
        if (@case.Context.Any(c => c is null)) throw new InputException($"The case '{@case.Id}' has a null among its contextual evidence.", "Take it out.");
        foreach (var item in @case.Context) Item(item, @case.Context);
        Work(@case.Publication);
    }

    static void Item(ContextItem item, IReadOnlyList<ContextItem> all)
    {
        if (!Id().IsMatch(item.Id) || all.Count(o => o.Id == item.Id) > 1) throw new InputException($"The id '{item.Id}' of contextual evidence won't do.", "Use the letter C and a number, such as C1, each once in a case.");
        if (Blank(item.Statement)) throw new InputException($"The contextual evidence {item.Id} has no \"statement\".", "Say in one sentence what its source says, or take it out.");
        if (Blank(item.Source)) throw new InputException($"The contextual evidence {item.Id} has no \"source\".", "Name who says it and when, such as a paper and its date.");
        if (item.Url is not null && Blank(item.Url)) throw new InputException($"The contextual evidence {item.Id} has an empty \"url\".", "Give where the source can be read, or take the field out.");
        if (!AdmiraltyGrade.TryParse(item.Grade, out _)) throw new InputException($"The \"grade\" '{item.Grade}' of the contextual evidence {item.Id} is none.", "Give the reliability of the source from A to F and the credibility of what it says from 1 to 6, such as B2.");
        if (item.Fits.FirstOrDefault(f => Explanation.All.All(e => e.Id != f.Key)) is { Key: { } unknown })
            throw new InputException($"The contextual evidence {item.Id} fits an explanation '{unknown}' that is not known.", $"Use one of {string.Join(", ", Explanation.All.Select(e => e.Id))}.");
        if (item.Fits.Values.Any(f => !Enum.IsDefined(f))) throw new InputException($"The contextual evidence {item.Id} has a fit that is not known.", "Use neutral, consistent, inconsistent or veryInconsistent.");
        foreach (var name in item.Confirms.Where(c => c is null || !FindingName().IsMatch(c)))
            throw new InputException($"The contextual evidence {item.Id} confirms '{name}', which is no name of a finding.", "Use names such as coordinated or group-marker:az-letters, as the findings have them.");
    }

    static void Work(Publication publication)
    {
        if (publication.Reliability is < 'A' or > 'F') throw new InputException($"The \"reliability\" '{publication.Reliability}' of the collection is none.", "Give one letter from A to F; F says that it can't be judged.");
        if (!Enum.IsDefined(publication.Marking)) throw new InputException("The \"marking\" of the publication is none.", "Use clear, green, amber or red.");
        if (publication.Dissent.Concat(publication.Replies).Any(r => r is null || Blank(r.By) || Blank(r.Text)))
            throw new InputException("A remark under \"dissent\" or \"replies\" of the publication lacks who made it or what it says.", "Give \"by\" and \"text\", or take it out.");
        if (publication.Corrections.Any(c => c is null || Blank(c.Was) || Blank(c.Is) || Blank(c.Why)))
            throw new InputException("A correction of the publication lacks what stood there, what stands there now, or why.", "Give \"was\", \"is\" and \"why\", or take it out.");
        var ethics = publication.Ethics;
        (string Field, string? Text)[] answers =
        [
            ("by", publication.By), ("platform", publication.Platform), ("collection", publication.Collection), ("privateNames", publication.PrivateNames), ("purpose", ethics.Purpose),
            ("lawfulBasis", ethics.LawfulBasis), ("harm", ethics.Harm), ("retention", ethics.Retention), ("assessment", ethics.Assessment),
        ];
        if (answers.FirstOrDefault(a => a.Text is not null && Blank(a.Text)).Field is { } empty) throw new InputException($"The \"{empty}\" of the publication is empty.", "Answer it, or take it out: the summary then says that it was not answered.");
    }

    static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);

    [GeneratedRegex("^C[1-9][0-9]{0,3}$")]
    private static partial Regex Id();

    [GeneratedRegex("^[a-z][A-Za-z0-9-]*(:[A-Za-z0-9-]+)?$")]
    private static partial Regex FindingName();
}
