namespace Concordance.Embeddings;

/// <summary>How a sentence model is run.</summary>
public sealed record SentenceModelOptions
{
    /// <summary>Threads. Default 1, with which the same machine gives the same bits each time; 0 takes all cores.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Texts that are run at once. Default 32. Only texts of equally many tokens are run together, so that no vector depends on its neighbours.</summary>
    public int BatchSize { get; init; } = 32;

    /// <summary>Of a longer text only as many tokens are read, the two at its ends included. Default 128, for which most sentence models were trained.</summary>
    public int MaxTokens { get; init; } = 128;

    internal void Check()
    {
        if (Threads < 0 || BatchSize < 1 || MaxTokens < 3) throw new InputException("The options of the sentence model can't be used.", "Give no negative number of threads, batches of at least 1, and at least 3 tokens.");
    }
}
