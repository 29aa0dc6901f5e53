using Concordance.Content;
using CsCheck;

namespace Concordance.Tests.Content.Copies;

public class EditDistanceTests
{
    static readonly Gen<string> s_short = Gen.String[Gen.Char["abcд字\u0301"], 0, 90];
    static readonly Gen<string> s_long = Gen.String[Gen.Char["abc"], 150, 500];

    [Fact]
    public void EditDistance_ShortTexts_IsThatOfTheWholeTable() => Gen.Select(s_short, s_short, Gen.Int[0, 95]).Sample((a, b, most) => Bounded(a, b, most) == Math.Min(Whole(a, b), most + 1));

    [Fact]
    public void EditDistance_LongTexts_IsThatOfTheWholeTable() => Gen.Select(s_long, s_long, Gen.Int[0, 500]).Sample((a, b, most) => Bounded(a, b, most) == Math.Min(Whole(a, b), most + 1), iter: 300);

    [Fact]
    public void EditDistance_EditedTexts_IsThatOfTheWholeTable() =>
        Gen.Select(s_long, Gen.Int[0, 499].Array[0, 90], Gen.Int[-2, 2]).Sample((text, places, around) =>
        {
            var edited = places.Aggregate(text, (t, p) => t.Length == 0 ? "x" : (p % 3) switch { 0 => t.Remove(p % t.Length, 1), 1 => t.Insert(p % t.Length, "x"), _ => t.Remove(p % t.Length, 1).Insert(p % t.Length, "y") });
            var whole = Whole(text, edited);
            var most = Math.Max(0, whole + around);
            return Bounded(text, edited, most) == Math.Min(whole, most + 1);
        }, iter: 300);

    [Fact]
    public void EditDistance_OneAfterTheOther_KeepsNothingOfTheLast()
    {
        var distance = new EditDistance();
        Gen.Select(Gen.OneOf(s_short, s_long), Gen.OneOf(s_short, s_long)).Sample((a, b) =>
        {
            distance.Prepare(a);
            return distance.To(b, 600) == Whole(a, b);
        }, iter: 300, threads: 1);
    }

    static int Bounded(string a, string b, int most)
    {
        var distance = new EditDistance();
        distance.Prepare(a);
        return distance.To(b, most);
    }

    /// <summary>The textbook's table, cell by cell.</summary>
    static int Whole(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++) (row[j], diagonal) = (Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)), row[j]);
        }
        return row[^1];
    }
}
