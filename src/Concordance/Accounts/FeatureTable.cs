using Microsoft.Data.Analysis;

namespace Concordance.Accounts;

/// <summary>Computes one row of features an account.</summary>
public static class FeatureTable
{
    /// <summary>Features of every account with a post, in ordinal order of the ids.</summary>
    /// <remarks>Beside the collection it takes some 400 bytes an account and 30 bytes a post; the posts are gone through once by all processors, and the result does not depend on how many there are.</remarks>
    /// <param name="data">The collection.</param>
    /// <param name="campaign">The campaign's posts.</param>
    /// <param name="inputs">What other steps found; null for nothing.</param>
    /// <param name="options">From when on a feature is told.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">The options can't be used, or near-copies are of other posts.</exception>
    public static AccountTable Of(Collection data, CampaignPosts campaign, FeatureInputs? inputs = null, FeatureOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(campaign);
        options ??= new();
        options.Check();
        return new FeatureComputation(data, campaign, inputs ?? new(), options, cancel).Run();
    }

    /// <summary>The same of a case, with the history of its accounts from its work folder where none is given.</summary>
    public static AccountTable Of(Investigation investigation, FeatureInputs? inputs = null, FeatureOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        inputs ??= new();
        return Of(investigation.Data, investigation.Campaign, inputs.History is null ? inputs with { History = AccountHistory.Of(investigation) } : inputs, options, cancel);
    }

    /// <summary>The features as a table, accounts named as outputs may name them. A feature that no account has is left out; the codebook says why (<see cref="FeatureCodebook"/>).</summary>
    /// <param name="features">The rows, in any order.</param>
    /// <param name="names">How things are called. Where names are hidden, texts that a holder chose are left out, and times of creation are told to the day: to the second they would name the account.</param>
    /// <param name="only">Ids of the features to show, in this order; none for all.</param>
    public static DataFrame ToTable(IEnumerable<AccountFeatures> features, OutputNames names, params IReadOnlyList<string> only)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(names);
        var rows = features.ToList();
        var account = new StringDataFrameColumn("account", rows.Select(r => names.Account(r.AccountId)));
        if (rows.Count == 0) return new(account);
        var table = rows[0].Table;
        if (rows.Any(r => r.Table != table)) throw new ArgumentException("The rows are of several tables.", nameof(features));
        var wanted = only.Count == 0 ? table.Columns : only.Select(id => table.Columns.FirstOrDefault(c => c.Feature.Id == id) ?? throw new ArgumentException($"There is no feature '{id}'.", nameof(only)));
        return new(wanted.Where(c => !c.IsMissing && !(names.Hidden && c.Feature == FeatureList.TopClient)).Select(c => ToColumn(c, rows, names.Hidden)).Prepend(account));
    }

    /// <summary>Writes features, codebook, markers and the reasons of what is missing: in Excel as sheets of one workbook, else as files beside each other.</summary>
    /// <param name="features">The table.</param>
    /// <param name="names">How things are called.</param>
    /// <param name="path">The file; its ending is .csv, .parquet or .xlsx.</param>
    /// <param name="cancel">Stops the writing.</param>
    /// <returns>The files written.</returns>
    /// <exception cref="InputException">The format is not known, the table is too large for it, or the file can't be written.</exception>
    public static IReadOnlyList<string> Write(AccountTable features, OutputNames names, string path, CancellationToken cancel = default) => TableFile.Write(
        [new("features", ToTable(features, names)), new("codebook", FeatureCodebook.Features(features)), new("markers", FeatureCodebook.Markers()), new("missing", FeatureCodebook.Missing(features))], path, cancel);

    static DataFrameColumn ToColumn(FeatureColumn column, List<AccountFeatures> rows, bool toTheDay) => column.Feature.Kind switch
    {
        FeatureKind.Text => new StringDataFrameColumn(column.Feature.Id, rows.Select(r => column.Text(r.Row))),
        FeatureKind.Whole => new Int64DataFrameColumn(column.Feature.Id, rows.Select(r => (long?)column.Number(r.Row))),
        FeatureKind.Flag => new BooleanDataFrameColumn(column.Feature.Id, rows.Select(r => column.Number(r.Row) is { } number ? number != 0 : (bool?)null)),
        FeatureKind.Time => new DateTimeDataFrameColumn(column.Feature.Id, rows.Select(r => column.Value(r.Row) is DateTime time ? toTheDay ? time.Date : time : (DateTime?)null)),
        _ when column.Feature.IsShare => new ShareColumn(column.Feature.Id, rows.Select(r => column.Number(r.Row))),
        _ => new DoubleDataFrameColumn(column.Feature.Id, rows.Select(r => column.Number(r.Row))),
    };
}
