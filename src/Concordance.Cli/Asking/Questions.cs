using Concordance.Charts;

namespace Concordance.Cli.Asking;

/// <summary>Asks a person, line by line.</summary>
/// <param name="answers">Where the answers come from.</param>
/// <param name="questions">Where the questions are shown.</param>
sealed class Questions(TextReader answers, TextWriter questions)
{
    /// <summary>Shows something before the next question.</summary>
    public void Say(string text) => questions.WriteLine(text);

    /// <summary>Asks until the answer can be read.</summary>
    /// <param name="question">The question, without a mark at its end.</param>
    /// <param name="unanswered">What is taken where nothing is typed, in words; null where something must be.</param>
    /// <param name="read">Reads an answer, or says with an <see cref="InputException"/> why it won't do; given nothing where nothing was typed.</param>
    /// <returns>What was read; the default where the answers end.</returns>
    public T? Ask<T>(string question, string? unanswered, Func<string, T> read)
    {
        while (true)
        {
            questions.Write(SafeText.Visible(question) + (unanswered is null ? ": " : $" [{SafeText.Visible(unanswered)}]: "));
            questions.Flush();
            if (answers.ReadLine() is not { } line)
            {
                questions.WriteLine();
                return default;
            }
            try
            {
                return read(line.Trim());
            }
            catch (InputException e)
            {
                foreach (var (problem, remedy) in e.All) questions.WriteLine($"  {SafeText.Visible(problem)} {SafeText.Visible(remedy)}");
            }
        }
    }
}
