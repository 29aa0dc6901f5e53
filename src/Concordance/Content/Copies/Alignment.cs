namespace Concordance.Content;

/// <summary>A longest common subsequence of two lists of words.</summary>
static class Alignment
{
    /// <summary>The places of its words in both, ascending; of several, that which is reached by going along the first list as long as nothing is lost.</summary>
    internal static List<(int First, int Second)> Of(string[] first, string[] second)
    {
        var width = second.Length + 1;
        // How much the rests from each place on have in common.
        var common = new int[(first.Length + 1) * width];
        for (var i = first.Length - 1; i >= 0; i--)
            for (var j = second.Length - 1; j >= 0; j--)
                common[i * width + j] = string.Equals(first[i], second[j], StringComparison.Ordinal) ? common[(i + 1) * width + j + 1] + 1 : Math.Max(common[(i + 1) * width + j], common[i * width + j + 1]);
        List<(int, int)> places = [];
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            if (string.Equals(first[i], second[j], StringComparison.Ordinal)) places.Add((i++, j++));
            else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) i++;
            else j++;
        }
        return places;
    }
}
