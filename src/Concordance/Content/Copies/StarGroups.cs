using System.Security.Cryptography;
using System.Text;

namespace Concordance.Content;

/// <summary>Puts near-copies into groups around an exemplar, so that no chain of small changes ties texts that have little in common.</summary>
/// <remarks>
/// Texts that are tied by any chain are looked at together. Of these the one with most copies takes all that are like it, then of the rest the one with most copies, and so on: star clustering (J. Aslam, E. Pelekhov,
/// D. Rus, "The star clustering algorithm for static and dynamic information organization", J. Graph Algorithms and Applications 8 (2004), 95-129) with copies in place of degrees. Where many are left, they are tied anew
/// without those taken.
/// </remarks>
sealed class StarGroups(DistinctTexts texts, CopySweep sweep, CopyOptions options)
{
    const int Passes = 48, Rounds = 12;

    readonly bool[] _taken = new bool[texts.Count];

    /// <summary>The groups of at least two texts, and how many texts are left that are tied to another.</summary>
    internal (List<CopyGroup> Groups, int Unplaced) Find(CancellationToken cancel)
    {
        List<CopyGroup> groups = [];
        var unplaced = 0;
        var open = new bool[texts.Count];
        Array.Fill(open, true);
        for (var round = 0; round < Rounds; round++)
        {
            var joined = new Joined(texts.Count);
            sweep.Each(t => open[t], (a, b) => joined.Root(a) == joined.Root(b), joined.Join, cancel);
            var (members, starts) = joined.Sets();
            var found = new List<CopyGroup>[starts.Length - 1];
            Parallel.For(0, found.Length, new() { CancellationToken = cancel }, () => new EditDistance(), (c, _, distance) =>
            {
                found[c] = Split(members.AsSpan(starts[c]..starts[c + 1]), distance, cancel);
                return distance;
            }, _ => { });
            foreach (var list in found) groups.AddRange(list);
            Array.Clear(open);
            foreach (var text in members) open[text] = !_taken[text];
            unplaced = open.Count(o => o);
            if (unplaced == 0) break;
        }
        // What has no near-copy may still have exact ones.
        for (var t = 0; t < texts.Count; t++) if (!_taken[t] && texts.TextsOf(t).Length > 1) groups.Add(Group([(t, 1)]));
        groups.Sort((a, b) => a.Members.Count != b.Members.Count ? b.Members.Count.CompareTo(a.Members.Count) : string.CompareOrdinal(a.Name, b.Name));
        return (groups, unplaced);
    }

    List<CopyGroup> Split(Span<int> chain, EditDistance distance, CancellationToken cancel)
    {
        List<CopyGroup> groups = [];
        var rest = chain.ToArray();
        Array.Sort(rest, (a, b) => texts.TextsOf(b).Length != texts.TextsOf(a).Length ? texts.TextsOf(b).Length.CompareTo(texts.TextsOf(a).Length) : a.CompareTo(b));
        List<(int, double)> group = [];
        for (var pass = 0; pass < Passes && rest.Length > 0; pass++)
        {
            cancel.ThrowIfCancellationRequested();
            group.Clear();
            group.Add((rest[0], 1));
            var exemplar = texts[rest[0]];
            distance.Prepare(exemplar);
            var left = 0;
            foreach (var text in rest.AsSpan(1))
            {
                var other = texts[text];
                var longer = Math.Max(exemplar.Length, other.Length);
                var most = EditDistance.MostEdits(longer, options.LeastSimilarity);
                var edits = distance.To(other, most);
                if (edits <= most) group.Add((text, 1 - (double)edits / longer));
                else rest[left++] = text;
            }
            foreach (var (text, _) in group) _taken[text] = true;
            if (group.Count > 1 || texts.TextsOf(group[0].Item1).Length > 1) groups.Add(Group(group));
            rest = rest[..left];
        }
        return groups;
    }

    CopyGroup Group(IReadOnlyList<(int Distinct, double Similarity)> members)
    {
        var all = new List<CopyMember>();
        foreach (var (distinct, similarity) in members) foreach (var text in texts.TextsOf(distinct)) all.Add(new(text, similarity));
        all.Sort((a, b) => a.Text.CompareTo(b.Text));
        return new(NameOf(texts[members[0].Distinct]), texts.TextsOf(members[0].Distinct)[0], all, members.Count, members.Min(m => m.Similarity));
    }

    /// <summary>A name of a text's letters.</summary>
    static string NameOf(ReadOnlySpan<char> letters) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letters.ToArray())).AsSpan(0, 8));
}
