using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Cast;

/// <summary>When accounts were created.</summary>
sealed class Births(Dice dice, SimulationOptions options)
{
    // Relative numbers of accounts that joined in each year and are still active; an assumption with a bump in 2011 and 2020.
    static readonly Lottery<(int Year, int Weight)> s_years = new(
        [(2009, 6), (2010, 8), (2011, 13), (2012, 13), (2013, 10), (2014, 8), (2015, 7), (2016, 6), (2017, 6), (2018, 6), (2019, 7), (2020, 10), (2021, 8), (2022, 9)],
        (y, _) => y.Weight);

    static readonly int[] s_batchDays = [-8, -5, -2];

    /// <summary>First day of the month in which the campaign's fresh accounts were created.</summary>
    DateTimeOffset FreshMonth => new(options.CampaignStart.Year, options.CampaignStart.Month, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A year from 2009 to 2022, or, one time in twelve, the months of 2023 before the fresh month.</summary>
    public long Usual()
    {
        if (dice.Below(12) == 0) return ThisYear();
        var year = s_years.Draw(dice).Year;
        return Within(new(year, 1, 1, 0, 0, 0, TimeSpan.Zero), new(year + 1, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }

    /// <summary>January to May of the campaign's year.</summary>
    public long ThisYear() => Within(new(FreshMonth.Year, 1, 1, 0, 0, 0, TimeSpan.Zero), FreshMonth.AddMonths(-1));

    /// <summary>The month before the fresh month.</summary>
    public long MonthBefore() => Within(FreshMonth.AddMonths(-1), FreshMonth);

    /// <summary>The fresh month before the campaign.</summary>
    public long Fresh() => Within(FreshMonth, options.CampaignStart);

    /// <summary>The fresh month before the campaign; most on one of three days, as when accounts are made in batches.</summary>
    public long FreshInBatch(int utcOffsetHours)
    {
        if (!dice.Percent(options.CreatedInBatchPercent)) return Fresh();
        var day = options.CampaignStart.AddDays(dice.Pick(s_batchDays));
        return Within(day.AddHours(9 - utcOffsetHours), day.AddHours(18 - utcOffsetHours));
    }

    long Within(DateTimeOffset from, DateTimeOffset to)
    {
        var window = Window.Of(from, to);
        // The API gives whole seconds.
        return window.From + dice.Below((window.To - window.From) / Window.Second) * Window.Second;
    }
}
