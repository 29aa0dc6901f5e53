namespace Concordance.Accounts;

/// <summary>A feature of all accounts: what each has, or why it is missing.</summary>
/// <remarks>Numbers, truth values and times lie in one array of numbers, so that a million accounts take eight bytes each; a feature that nobody has takes none.</remarks>
public sealed class FeatureColumn
{
    readonly double[]? _numbers;
    readonly string?[]? _texts;
    readonly byte[]? _reason;
    readonly List<string> _reasons = [];
    readonly string? _everywhere;

    internal FeatureColumn(AccountFeature feature, int rows, string? missingEverywhere)
    {
        (Feature, Rows, _everywhere) = (feature, rows, missingEverywhere);
        if (missingEverywhere is not null) return;
        _reason = new byte[rows];
        if (feature.Kind == FeatureKind.Text) _texts = new string?[rows];
        else _numbers = new double[rows];
    }

    /// <summary>What it is.</summary>
    public AccountFeature Feature { get; }

    /// <summary>Number of accounts.</summary>
    public int Rows { get; }

    /// <summary>Whether no account has it because the data or what was handed in lacks it; <see cref="WhyMissing"/> says what.</summary>
    public bool IsMissing => _everywhere is not null;

    /// <summary>The number of an account, or 1 and 0 for true and false, or seconds since 1970 (UTC); null where it is missing or a text.</summary>
    public double? Number(int row) => _numbers is null || _reason![row] != 0 ? null : _numbers[row];

    /// <summary>The text of an account; null where it is missing or no text.</summary>
    public string? Text(int row) => _texts?[row];

    /// <summary>Why an account does not have it; null where it does.</summary>
    public string? WhyMissing(int row) => _everywhere ?? (_reason![row] == 0 ? null : _reasons[_reason[row] - 1]);

    /// <summary>Why accounts do not have it, and how many for each reason, the commonest first; none where all have it.</summary>
    public IReadOnlyList<(string Reason, int Accounts)> Missing
    {
        get
        {
            if (_everywhere is not null) return [(_everywhere, Rows)];
            var counts = new int[_reasons.Count + 1];
            foreach (var reason in _reason!) counts[reason]++;
            return [.. _reasons.Select((r, i) => (r, counts[i + 1])).Where(r => r.Item2 > 0).OrderByDescending(r => r.Item2).ThenBy(r => r.r, StringComparer.Ordinal)];
        }
    }

    /// <summary>The value as its kind has it: a whole or real number, a truth value, a time (UTC) or a text; null where it is missing.</summary>
    public object? Value(int row)
    {
        if (Feature.Kind == FeatureKind.Text) return Text(row);
        return Number(row) is not { } number ? null : Feature.Kind switch
        {
            FeatureKind.Whole => (long)number,
            FeatureKind.Flag => number != 0,
            FeatureKind.Time => DateTime.UnixEpoch.AddSeconds(number),
            _ => number,
        };
    }

    // Threads set different rows; reasons are registered before, so that their order is that of the code.

    internal byte Reason(string reason)
    {
        if (_reasons.IndexOf(reason) is >= 0 and var known) return (byte)(known + 1);
        _reasons.Add(reason);
        return (byte)_reasons.Count;
    }

    internal void Set(int row, double value)
    {
        if (_numbers is not null) _numbers[row] = value;
    }

    internal void Set(int row, bool value) => Set(row, value ? 1 : 0);

    internal void Set(int row, string value)
    {
        if (_texts is not null) _texts[row] = value;
    }

    internal void Lack(int row, byte reason)
    {
        if (_reason is not null) _reason[row] = reason;
    }
}
