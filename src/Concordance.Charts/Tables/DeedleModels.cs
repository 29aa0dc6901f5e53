using System.Reflection;
using Deedle;

namespace Concordance.Charts.Tables;

/// <summary>The shown part of any series or frame of Deedle, whatever its keys are.</summary>
static class DeedleModels
{
    static readonly MethodInfo s_series = typeof(DeedleModels).GetMethod(nameof(OfSeries), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static TableModel OfFrame(IFrame frame, TableOptions options) => frame.Apply(new FrameOperation(options));

    /// <param name="series">A <see cref="Series{K,V}"/>.</param>
    /// <param name="options">How much is shown.</param>
    public static TableModel OfSeries(object series, TableOptions options) =>
        (TableModel)s_series.MakeGenericMethod(series.GetType().GetGenericArguments()).Invoke(null, [series, options])!;

    static TableModel OfSeries<TKey, TValue>(Series<TKey, TValue> series, TableOptions options)
    {
        var rows = series.ObservationsAll.Take(Math.Max(options.MaxRows, 0)).Select(o => (IReadOnlyList<string>)
            [TableModel.Cell(o.Key, options), TableModel.Cell(o.Value.HasValue ? o.Value.Value : null, options)]);
        return new([Header(typeof(TKey)), "value"], [CellText.IsNumber(typeof(TKey)), CellText.IsNumber(typeof(TValue))], [.. rows], series.KeyCount);
    }

    static string Header(Type key) => key == typeof(DateTime) || key == typeof(DateTimeOffset) ? "time (UTC)" : "key";

    sealed class FrameOperation(TableOptions options) : IFrameOperation<TableModel>
    {
        public TableModel Invoke<TRow, TColumn>(Frame<TRow, TColumn> frame)
        {
            var columns = frame.ColumnKeys.ToList();
            var shown = Math.Min(frame.RowCount, Math.Max(options.MaxRows, 0));
            var rows = frame.RowKeys.Take(shown).Select((key, i) =>
            {
                var row = frame.GetRowAt<object>(i);
                return (IReadOnlyList<string>)[TableModel.Cell(key, options), .. columns.Select(c => row.TryGet(c) is { HasValue: true } cell ? TableModel.Cell(cell.Value, options) : CellText.Of(null))];
            });
            return new(
                [Header(typeof(TRow)), .. columns.Select(c => TableModel.Cell(c, options))],
                [CellText.IsNumber(typeof(TRow)), .. frame.ColumnTypes.Select(CellText.IsNumber)], [.. rows], frame.RowCount);
        }
    }
}
