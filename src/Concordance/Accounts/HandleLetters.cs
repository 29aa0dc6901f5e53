using System.Globalization;
using System.Text;
using Concordance.Content;

namespace Concordance.Accounts;

/// <summary>Sets how unlike other handles the letters of a handle follow each other, and which share of them the shown name explains.</summary>
static class HandleLetters
{
    /// <summary>Fewer pairs, and fewer letters, say nothing.</summary>
    const int Least = 4;

    /// <summary>No platform has longer handles: of one that is, the beginning counts.</summary>
    const int Most = 100;

    public static void Run(FeatureComputation of, FeatureColumn surprise, FeatureColumn fromName)
    {
        // Pseudonyms have no letters of the handle, only its form.
        var accounts = Enumerable.Range(0, of.Accounts).Select(of.Account).ToArray();
        var hidden = accounts.Any(a => a.HandleShape is not null);
        byte pseudonym = surprise.Reason("handles are pseudonyms in this case"), none = surprise.Reason("the source does not tell its handle"), few = surprise.Reason(FormattableString.Invariant($"its handle has fewer than {Least} pairs of letters"));
        byte alsoPseudonym = fromName.Reason("handles are pseudonyms in this case"), noName = fromName.Reason("the source does not tell handle and name"), fewLetters = fromName.Reason(FormattableString.Invariant($"its handle has fewer than {Least} letters"));
        if (hidden)
        {
            for (var a = 0; a < accounts.Length; a++)
            {
                surprise.Lack(a, pseudonym);
                fromName.Lack(a, alsoPseudonym);
            }
            return;
        }
        if (!surprise.IsMissing) Surprise(of, accounts, surprise, none, few);
        if (!fromName.IsMissing)
            of.Each(() => 0, (_, a) =>
            {
                var (handle, name) = (accounts[a].Handle, accounts[a].Name);
                if (handle is null || string.IsNullOrWhiteSpace(name)) fromName.Lack(a, noName);
                else if (Plain(handle, digits: false) is var letters && letters.Length < Least) fromName.Lack(a, fewLetters);
                else fromName.Set(a, (double)Longest(letters, Plain(name, digits: true)) / letters.Length);
            });
    }

    static void Surprise(FeatureComputation of, Account[] accounts, FeatureColumn column, byte none, byte few)
    {
        // Counts of letters that follow another, and of letters that another follows.
        var (pairs, firsts, letters) = (new Dictionary<(int, int), int>(), new Dictionary<int, int>(), new HashSet<int>());
        foreach (var account in accounts)
            foreach (var (a, b) in Pairs(account.Handle))
            {
                pairs[(a, b)] = pairs.GetValueOrDefault((a, b)) + 1;
                firsts[a] = firsts.GetValueOrDefault(a) + 1;
                letters.Add(a);
                letters.Add(b);
            }
        of.Each(() => 0, (_, row) =>
        {
            if (accounts[row].Handle is not { } handle)
            {
                column.Lack(row, none);
                return;
            }
            var own = Pairs(handle);
            if (own.Count < Least)
            {
                column.Lack(row, few);
                return;
            }
            var bits = 0.0;
            foreach (var (a, b) in own)
            {
                // Its own pairs must not make it usual.
                var together = pairs[(a, b)] - own.Count(p => p == (a, b));
                var all = firsts[a] - own.Count(p => p.Item1 == a);
                bits -= Math.Log2((together + 0.5) / (all + 0.5 * letters.Count));
            }
            column.Set(row, bits / own.Count);
        });
    }

    /// <summary>Letters that stand side by side, lower case.</summary>
    static List<(int, int)> Pairs(string? handle)
    {
        List<(int, int)> pairs = [];
        var before = -1;
        foreach (var rune in handle.AsSpan(0, Math.Min(Most, handle?.Length ?? 0)).EnumerateRunes())
        {
            var letter = Rune.IsLetter(rune) ? Rune.ToLowerInvariant(rune).Value : -1;
            if (before >= 0 && letter >= 0) pairs.Add((before, letter));
            before = letter;
        }
        return pairs;
    }

    static string Plain(string text, bool digits)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in UnicodeForm.In(NormalizationForm.FormKD, text.Length > Most ? text[..Most] : text).EnumerateRunes())
            if (Rune.IsLetter(rune) || digits && Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber) plain.Append(Rune.ToLowerInvariant(rune).ToString());
        return plain.ToString();
    }

    /// <summary>Length of the longest run of signs that two texts have in common.</summary>
    static int Longest(string one, string other)
    {
        var runs = new int[other.Length + 1];
        var best = 0;
        foreach (var letter in one)
            for (var j = other.Length; j >= 1; j--)
            {
                runs[j] = other[j - 1] == letter ? runs[j - 1] + 1 : 0;
                best = Math.Max(best, runs[j]);
            }
        return best;
    }
}
