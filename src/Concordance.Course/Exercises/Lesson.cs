namespace Concordance.Course;

/// <summary>One lesson: its exercises on an open case. Right answers are computed from the case's own data.</summary>
public abstract class Lesson
{
    /// <summary>Opens a lesson on a case.</summary>
    private protected Lesson(Investigation investigation)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        Investigation = investigation;
    }

    /// <summary>The case.</summary>
    private protected Investigation Investigation { get; }

    /// <summary>The exercises, in the order of the lesson. A lesson shows in a notebook as this list, with where each stands.</summary>
    public abstract IReadOnlyList<Exercise> Exercises { get; }

    /// <summary>The campaign's posts of a case.</summary>
    /// <exception cref="InputException">The case declares no campaign, so that nothing can be compared.</exception>
    private protected CampaignPosts Campaign => Investigation.Case.Campaign.IsEmpty || Investigation.Campaign.Posts.Count == 0
        ? throw new InputException("The lessons need a case with a declared campaign that posts carry.", "Take the bundled case, or declare a hashtag in case.json.")
        : Investigation.Campaign;

    /// <summary>The traces of the first country that the case looks for.</summary>
    /// <exception cref="InputException">The case names no country.</exception>
    private protected IReadOnlyList<Places.CountryMarker> Traces => Investigation.Case.Hypotheses.Count == 0
        ? throw new InputException("This lesson needs a case that looks for the traces of a country.", "Take the bundled case, or declare a hypothesis in case.json.")
        : Places.CountryMarker.Of(Investigation.Case.Hypotheses[0]);
}
