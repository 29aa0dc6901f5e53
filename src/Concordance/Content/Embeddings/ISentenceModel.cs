namespace Concordance.Content;

/// <summary>Gives each text a vector, so that texts of one meaning lie near each other. The library brings none; <c>Concordance.Embeddings</c> opens models that lie on the user's own disk.</summary>
public interface ISentenceModel
{
    /// <summary>What to call the model in outputs, with enough to tell it from others: its folder's name and the beginning of its hash.</summary>
    string Name { get; }

    /// <summary>The vectors of texts, each of length 1 and of one dimension; a text of which the model makes nothing has a vector of zeros.</summary>
    float[][] Embed(IReadOnlyList<string> texts, CancellationToken cancel = default);
}
