using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Concordance.Content;

namespace Concordance.Accounts;

/// <summary>Sets which share of an account's own texts and pictures other accounts post too.</summary>
static class ReuseFeatures
{
    const int LeastLength = TextFingerprint.LeastLength;

    public static void Run(FeatureComputation of, FeatureInputs inputs, CancellationToken cancel)
    {
        if (of.Column(FeatureList.CopiedTextShare) is { IsMissing: false } texts)
            Shares(of, texts, Shared(of, Fingerprints(of, cancel)), FormattableString.Invariant($"none of its own texts has {LeastLength} letters and digits"));
        if (of.Column(FeatureList.NearCopyShare) is { IsMissing: false } copies && inputs.Copies is { } found) Shares(of, copies, NearCopied(of, found), "it has no post of its own");
        if (of.Column(FeatureList.SharedVisualShare) is { IsMissing: false } visuals && inputs.Visuals is { } named) Shares(of, visuals, Visuals(of, named), "it has no post of its own with a picture whose visual is known");
    }

    // What a post is: of no account, one account's, or several accounts'.
    enum Use : byte
    {
        None,
        One,
        Several,
    }

    static void Shares(FeatureComputation of, FeatureColumn column, Use[] uses, string reason)
    {
        var none = column.Reason(reason);
        of.Each(() => 0, (_, account) =>
        {
            var (own, shared) = (0, 0);
            foreach (var post in of.PostsOf(account))
            {
                if (uses[post] != Use.None) own++;
                if (uses[post] == Use.Several) shared++;
            }
            if (own == 0) column.Lack(account, none);
            else column.Set(account, (double)shared / own);
        });
    }

    /// <summary>A number that stands for the fingerprint of each post's own text; 0 for none.</summary>
    /// <remarks>The first 8 bytes of SHA-256: among a hundred million texts two different ones share a number by chance once in some 3,700 collections, and finding two that do takes billions of tries.</remarks>
    static ulong[] Fingerprints(FeatureComputation of, CancellationToken cancel)
    {
        var posts = of.Data.Posts;
        var numbers = new ulong[posts.Count];
        var ranges = System.Collections.Concurrent.Partitioner.Create(0, Math.Max(1, posts.Count), 4096);
        Parallel.ForEach(ranges, new() { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, () => new List<char>(), (range, _, letters) =>
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            for (var p = range.Item1; p < Math.Min(range.Item2, posts.Count); p++)
            {
                if (posts[p].IsRepost) continue;
                letters.Clear();
                TextFingerprint.AddLetters(posts[p].Text, letters);
                if (letters.Count < LeastLength) continue;
                SHA256.HashData(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(letters)), hash);
                numbers[p] = BinaryPrimitives.ReadUInt64LittleEndian(hash) | 1;
            }
            return letters;
        }, _ => { });
        return numbers;
    }

    static Use[] Shared(FeatureComputation of, ulong[] numbers)
    {
        var uses = new Use[numbers.Length];
        var places = new int[numbers.Length];
        for (var p = 0; p < places.Length; p++) places[p] = p;
        Array.Sort(numbers, places);
        for (var start = 0; start < numbers.Length;)
        {
            var end = start + 1;
            while (end < numbers.Length && numbers[end] == numbers[start]) end++;
            if (numbers[start] != 0)
            {
                var several = false;
                for (var i = start + 1; i < end && !several; i++) several = of.AccountOf[places[i]] != of.AccountOf[places[start]];
                for (var i = start; i < end; i++) uses[places[i]] = several ? Use.Several : Use.One;
            }
            start = end;
        }
        return uses;
    }

    static Use[] NearCopied(FeatureComputation of, CopyResult copies)
    {
        var posts = of.Data.Posts;
        var uses = new Use[posts.Count];
        for (var p = 0; p < uses.Length; p++) uses[p] = posts[p].IsRepost ? Use.None : Use.One;
        foreach (var group in copies.Groups)
            if (group.Members.Any(m => of.AccountOf[m.Text] != of.AccountOf[group.Members[0].Text]))
                foreach (var member in group.Members) uses[member.Text] = Use.Several;
        return uses;
    }

    static Use[] Visuals(FeatureComputation of, IReadOnlyDictionary<string, IReadOnlyList<string>> visuals)
    {
        var posts = of.Data.Posts;
        var uses = new Use[posts.Count];
        // The first account of each visual; -1 once there is another.
        var account = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var p = 0; p < uses.Length; p++)
        {
            if (posts[p].IsRepost || posts[p].Media.Count == 0 || !visuals.TryGetValue(posts[p].Id, out var own)) continue;
            foreach (var visual in own) if (!account.TryAdd(visual, of.AccountOf[p]) && account[visual] != of.AccountOf[p]) account[visual] = -1;
        }
        for (var p = 0; p < uses.Length; p++)
            if (!posts[p].IsRepost && posts[p].Media.Count > 0 && visuals.TryGetValue(posts[p].Id, out var own) && own.Count > 0) uses[p] = own.Any(v => account[v] == -1) ? Use.Several : Use.One;
        return uses;
    }
}
