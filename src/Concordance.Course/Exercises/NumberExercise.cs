using System.Globalization;

namespace Concordance.Course;

/// <summary>A question that is answered by a number.</summary>
sealed class NumberExercise : Exercise
{
    const double Tolerance = 0.01;

    readonly double _right, _tolerance;
    readonly string _praise;
    readonly Func<object, double?> _read;

    /// <summary>Makes the exercise.</summary>
    /// <param name="name">Number and name.</param>
    /// <param name="nudge">What to do first.</param>
    /// <param name="right">The right answer, from the case's own data.</param>
    /// <param name="praise">What follows from it.</param>
    /// <param name="errors">Wrong answers with their hints. Those that come to the right answer, or to one named before, in this case are left out.</param>
    public NumberExercise(string name, string nudge, double right, string praise, params (double Answer, string Hint)[] errors) : base(name, nudge)
    {
        (_right, _tolerance, _praise, _read) = (right, Tolerance, praise, Number);
        List<TypicalError> distinct = [];
        foreach (var (answer, hint) in errors)
            if (double.IsFinite(answer) && !Same(answer, right) && distinct.All(d => !Same(answer, (double)d.Answer))) distinct.Add(new(answer, hint));
        Errors = distinct;
    }

    /// <summary>The same with another tolerance, for answers that hang on a draw; relative, 0.01 unless told.</summary>
    public double Within
    {
        get => _tolerance;
        init => _tolerance = value;
    }

    /// <summary>Reads an answer that is written in another way than as a number; null where it can't be read.</summary>
    public Func<object, double?> Read
    {
        get => _read;
        init => _read = value;
    }

    /// <summary>Whether a share from 0 to 1 is asked.</summary>
    public bool IsShare { get; init; }

    internal override IReadOnlyList<TypicalError> Errors { get; }

    internal override object Solution => _right;

    private protected override (Standing Standing, string Text) Judge(object answer)
    {
        if (_read(answer) is not { } given)
            return (Standing.NotYet, $"A number is asked, such as 0.25, written without quotes and with a point; you gave {(answer is string ? "a text" : "something else")}. {Nudge}");
        if (Same(given, _right)) return (Standing.Right, _praise);
        return (Standing.NotYet, HintFor(given));
    }

    string HintFor(double given)
    {
        if (!double.IsFinite(given)) return "Your calculation divided by zero: look at what stands below the fraction bar.";
        foreach (var error in Errors)
            if (Same(given, (double)error.Answer)) return error.Hint;
        if (IsShare && Same(given / 100, _right)) return "The calculation is right, but you gave per cent: a share lies between 0 and 1.";
        if (given == 0) return "It is not zero. If you divided two whole numbers: C# drops what comes after the point. Write 1.0 * before the division.";
        if (given < 0) return "Neither a count nor a share is negative: which of the two do you take from the other?";
        return (IsShare && given > 1 ? "A share lies between 0 and 1. " : "That is not it yet. ") + Nudge;
    }

    bool Same(double a, double b) => Math.Abs(a - b) <= Within * Math.Abs(b) + 1e-12;

    /// <summary>An answer as a number; null where it is none.</summary>
    internal static double? Number(object answer) => answer is string or char or DateTime or bool || answer is not IConvertible value ? null : value.ToDouble(CultureInfo.InvariantCulture);
}
