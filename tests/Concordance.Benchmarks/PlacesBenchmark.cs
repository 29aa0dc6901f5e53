using System.Diagnostics;
using Concordance.Benchmarks.Places;
using Concordance.Benchmarks.Report;
using Concordance.Places;
using Concordance.Timeline;

namespace Concordance.Benchmarks;

/// <summary>The result of the benchmark of places.</summary>
/// <param name="Machine">Where.</param>
/// <param name="Accounts">Accounts.</param>
/// <param name="Posts">Posts; making one is part of every reading of it.</param>
/// <param name="Steps">What was timed, with seconds and what came out.</param>
/// <param name="PeakBytes">The most memory that the process ever had resident.</param>
sealed record PlacesReport(Machine Machine, int Accounts, int Posts, IReadOnlyList<(string Name, double Seconds, string Result)> Steps, long PeakBytes);

/// <summary>Declared places, spellings and witnesses at size.</summary>
static class PlacesBenchmark
{
    /// <summary>One account in so many is taken for one under study.</summary>
    const int StudiedEvery = 1000;

    public static PlacesReport Run(int accounts, int posts, TextWriter messages, CancellationToken cancel)
    {
        List<(string, double, string)> steps = [];
        var made = Step("make accounts", () => new MadePlaces(accounts, posts), m => $"{m.Accounts.Count} accounts");
        var studied = Enumerable.Range(0, accounts).Where(i => i % StudiedEvery == 0).Select(MadePlaces.Id).ToHashSet(StringComparer.Ordinal);
        var others = Enumerable.Range(0, accounts).Where(i => i % StudiedEvery != 0).Select(MadePlaces.Id).ToHashSet(StringComparer.Ordinal);
        Step("load the gazetteer", () => PlaceReader.Usual.Read("Toulosse"), r => $"{Gazetteer.Carried.Places.Count} places");
        Step("read declared places", () => made.Accounts.Values.Select(a => a.Location).OfType<string>().Distinct(StringComparer.Ordinal).AsParallel().Count(l => PlaceReader.Usual.Read(l).DeclaredCountries.Count > 0), n => $"{n} distinct texts declare a country");
        Step("go over all posts", () => made.Sum(p => (long)p.Text.Length), n => $"{n} characters");
        Step("foreign spellings", () => SpellingMarker.Of(made, studied, others, ForeignSpellings.Of(["az"])), r => $"{r.Hits} in posts under study");
        Step("hours of all accounts", () => Offsets(made), n => $"{n} accounts told");
        var witnesses = Step("three witnesses", () => Witnesses.Of(made.Collection, studied, others, ["AZ"]), w => $"{w.All.Count} accounts");
        Step("groups", () => WitnessClusters.Of(witnesses), c => $"{c.Groups.Count} groups");
        using var self = Process.GetCurrentProcess();
        return new(Machine.This(), accounts, posts, steps, self.PeakWorkingSet64);

        T Step<T>(string name, Func<T> work, Func<T, string> told)
        {
            cancel.ThrowIfCancellationRequested();
            var result = Clock.Time(work, out var seconds);
            steps.Add((name, seconds, told(result)));
            messages.WriteLine(FormattableString.Invariant($"{name}: {seconds:0.0} s, {told(result)}"));
            return result;
        }
    }

    static int Offsets(MadePlaces made)
    {
        Dictionary<string, List<DateTime>> times = new(made.Accounts.Count, StringComparer.Ordinal);
        foreach (var post in made)
        {
            if (!times.TryGetValue(post.AccountId, out var list)) times.Add(post.AccountId, list = []);
            list.Add(post.Time);
        }
        return times.Values.AsParallel().Count(t => OffsetFit.Of(t, null, new() { LeastHours = 5 }).CannotTell is null);
    }
}
