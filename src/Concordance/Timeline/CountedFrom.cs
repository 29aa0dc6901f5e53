namespace Concordance.Timeline;

/// <summary>One of the moments from which a burst can be counted, with how many posts there are from it on.</summary>
/// <param name="Name">What begins there.</param>
/// <param name="Start">When, UTC.</param>
/// <param name="End">Until when posts are counted, UTC; not part of it.</param>
/// <param name="Posts">Posts from the one to the other.</param>
/// <param name="Meaning">What was asked for.</param>
public sealed record CountedFrom(string Name, DateTime Start, DateTime End, int Posts, string Meaning);
