namespace Concordance.Accounts;

/// <summary>Which ordinary accounts are set beside those under study.</summary>
public sealed record MatchOptions
{
    /// <summary>Least posts of each class; the last has no end. Default 1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000.</summary>
    public IReadOnlyList<int> PostBounds { get; init; } = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>Years of creation in one class, counted from 2000. Default 1.</summary>
    public int Years { get; init; } = 1;

    internal void Check()
    {
        if (PostBounds.Count == 0 || PostBounds[0] > 1 || PostBounds.Zip(PostBounds.Skip(1)).Any(b => b.First >= b.Second) || Years < 1)
            throw new InputException("The classes by which ordinary accounts are matched can't be used.", "Let the least posts begin with 1 and rise, and take at least one year.");
    }

    /// <summary>The class of an account of so many posts. Those whose creation is unknown are matched with each other.</summary>
    internal (int Posts, int Year) ClassOf(int posts, DateTime? created) => (ClassOfPosts(posts), created is { } day ? (int)Math.Floor((day.Year - 2000) / (double)Years) : int.MinValue);

    internal int ClassOfPosts(int posts)
    {
        var place = 0;
        while (place + 1 < PostBounds.Count && PostBounds[place + 1] <= posts) place++;
        return place;
    }
}
