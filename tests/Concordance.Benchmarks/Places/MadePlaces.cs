using System.Collections;
using System.Globalization;
using Concordance.Ingest;
using Concordance.Places;
using Concordance.Statistics;

namespace Concordance.Benchmarks.Places;

/// <summary>Accounts and posts made for timing: declared places of which many are like no other, short texts with names of towns, some of them spelt otherwise. A post is made when it is asked for, so that none lies in memory.</summary>
sealed class MadePlaces : IReadOnlyList<Post>
{
    static readonly string[] s_words = ["le", "train", "de", "ce", "matin", "encore", "en", "retard", "il", "fait", "beau", "sur", "la", "place", "et", "nous", "avons", "vu", "match", "hier", "soir", "avec", "toute", "famille", "demain", "peut"];
    static readonly string[] s_spelt = ["Bordo", "Monpelye", "Marsel", "Tuluza"];
    static readonly DateTime s_start = new(2023, 7, 1, 0, 0, 0, DateTimeKind.Utc);

    readonly int _accounts, _posts;
    readonly string[] _towns;

    internal MadePlaces(int accounts, int posts)
    {
        (_accounts, _posts) = (accounts, posts);
        _towns = [.. Gazetteer.Carried.Places.Where(p => p.Kind == PlaceKind.City && p.Population > 50_000).Select(p => p.Name)];
        Accounts = Enumerable.Range(0, accounts).ToDictionary(Id, i => new Account { Id = Id(i), Location = Declared(i) }, StringComparer.Ordinal);
    }

    internal Dictionary<string, Account> Accounts { get; }

    internal static string Id(int account) => "a" + account.ToString("D7", CultureInfo.InvariantCulture);

    // A quarter declares nothing; of the others half declare a town as it is, a quarter with a country, a quarter with words of their own.
    string? Declared(int account)
    {
        var draw = new Draws((ulong)account);
        var town = _towns[draw.Below(_towns.Length)];
        return draw.Below(8) switch { < 2 => null, < 5 => town, 5 => town + ", France", 6 => $"{s_words[draw.Below(s_words.Length)]} {s_words[draw.Below(s_words.Length)]} {town}", _ => $"{town} / {_towns[draw.Below(_towns.Length)]} {draw.Below(100_000)}" };
    }

    public int Count => _posts;

    public Post this[int index]
    {
        get
        {
            var draw = new Draws((ulong)index + 1_000_000_007);
            var words = new string[12];
            for (var i = 0; i < words.Length; i++) words[i] = s_words[draw.Below(s_words.Length)];
            words[draw.Below(words.Length)] = draw.Below(200) == 0 ? s_spelt[draw.Below(s_spelt.Length)] : _towns[draw.Below(_towns.Length)];
            return new() { Id = "p" + index.ToString("D8", CultureInfo.InvariantCulture), AccountId = Id(draw.Below(_accounts)), Time = s_start.AddSeconds((double)index * 2_592_000 / _posts), Text = string.Join(' ', words) };
        }
    }

    public IEnumerator<Post> GetEnumerator()
    {
        for (var i = 0; i < _posts; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal Collection Collection => new(this, Accounts, new HashSet<Field> { Field.Text, Field.Location, Field.Time, Field.Account }, TimeSpan.FromSeconds(1), new IngestReport([], []), "made");

    struct Draws(ulong seed)
    {
        ulong _state = seed;

        internal int Below(int end) => (int)(SplitMix64.Next(ref _state) % (ulong)end);
    }
}
