using Concordance.Attribution;
using Concordance.Content;
using Concordance.Embeddings;

namespace Concordance.Tests.Content.Embeddings;

public sealed class SentenceModelTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void SentenceModel_MeanOfTheTokens_HasLengthOne()
    {
        using var model = SentenceModel.Open(TinyModel.Write(_folder));
        var vectors = model.Embed(["The dog sleeps", "", "Hound the SLEEPS!", "🙂 \ud83d unknown"], TestContext.Current.CancellationToken);
        Assert.All(vectors, v => Assert.Equal(12, v.Length));
        Assert.All(vectors[0][..3], v => Assert.Equal(1 / Math.Sqrt(3), v, 1e-6));
        Assert.Equal(vectors[0], vectors[2]);
        Assert.All([.. vectors[1], .. vectors[3]], v => Assert.Equal(0, v));
    }

    [Fact]
    public void SentenceModel_AnyBatch_GivesTheSameBits()
    {
        TinyModel.Write(_folder);
        string[] texts = [.. Enumerable.Range(0, 50).Select(i => string.Join(' ', TinyModel.Vocabulary.Skip(5 + i % 9).Take(1 + i % 7)))];
        using var one = SentenceModel.Open(_folder.Path, new() { BatchSize = 1 });
        using var many = SentenceModel.Open(_folder.Path, new() { BatchSize = 50 });
        Assert.Equal(one.Embed(texts, TestContext.Current.CancellationToken), many.Embed(texts, TestContext.Current.CancellationToken));
        Assert.Equal(one.Name, many.Name);
        Assert.Matches(@" \([0-9a-f]{12}\)$", one.Name);
    }

    [Fact]
    public void SentenceModel_LongText_IsReadToItsLimit()
    {
        using var model = SentenceModel.Open(TinyModel.Write(_folder), new() { MaxTokens = 4 });
        var vectors = model.Embed(["the dog", "the dog " + string.Concat(Enumerable.Repeat("runs away ", 100_000))], TestContext.Current.CancellationToken);
        Assert.Equal(vectors[0], vectors[1]);
    }

    [Theory]
    [InlineData("model.onnx", "not a model")]
    [InlineData("model.onnx", "")]
    [InlineData("model.onnx", null)]
    [InlineData("vocab.txt", "")]
    [InlineData("vocab.txt", "word\nword\nword")]
    [InlineData("vocab.txt", null)]
    [InlineData("tokenizer_config.json", "{")]
    public void SentenceModel_DamagedFile_SaysWhich(string file, string? text)
    {
        TinyModel.Write(_folder);
        if (text is null) File.Delete(_folder.Of(file));
        else _folder.Write(file, text);
        Assert.Contains(_folder.Path, Assert.Throws<InputException>(() => SentenceModel.Open(_folder.Path)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void SentenceModel_CutModel_IsRefused()
    {
        TinyModel.Write(_folder);
        var whole = File.ReadAllBytes(_folder.Of("model.onnx"));
        for (var length = 1; length < whole.Length; length += 37)
        {
            _folder.Write("model.onnx", whole[..length]);
            Assert.Throws<InputException>(() => SentenceModel.Open(_folder.Path));
        }
    }

    [Fact]
    public void SentenceModel_ModelOfAnotherKind_IsRefused() => Assert.Contains("no sentence model", Assert.Throws<InputException>(() => SentenceModel.Open(TinyModel.Write(_folder, input: "pixels"))).Problem, StringComparison.Ordinal);

    [Fact]
    public void SentenceModel_VocabularyOfAnotherModel_SaysSo()
    {
        TinyModel.Write(_folder);
        _folder.Write("vocab.txt", string.Join('\n', TinyModel.Vocabulary.Concat(Enumerable.Range(0, 50).Select(i => $"new{i}"))));
        using var model = SentenceModel.Open(_folder.Path);
        Assert.Contains("vocab.txt", Assert.Throws<InputException>(() => model.Embed(["new7"], TestContext.Current.CancellationToken)).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void SentenceModel_NoFolder_SaysThatNothingIsDownloaded() => Assert.Contains("Nothing is downloaded", Assert.Throws<InputException>(() => SentenceModel.Open(_folder.Of("none"))).Remedy, StringComparison.Ordinal);

    [Fact]
    public void SameMeaning_KindsAreTold()
    {
        using var model = SentenceModel.Open(TinyModel.Write(_folder));
        Post[] posts =
        [
            Post(0, "en", "The dog sleeps and all others laugh loudly"), Post(1, "en-GB", "All others laugh loudly and the hound sleeps"), Post(2, "de", "Der Hund schläft and all others laugh loudly today"),
            Post(3, "en", "The dog sleeps and all others laugh loudly now!"), Post(4, "en", "The cat runs away today, the cat runs away"), Post(5, "en", "The dog sleeps and all others laugh loudly") with { IsRepost = true },
            Post(6, "und", "Others laugh all loudly and hund schläft the"),
        ];
        var found = SameMeaning.Of(posts, model, cancel: TestContext.Current.CancellationToken);
        Assert.Null(found.Skipped);
        Assert.Equal((6, model.Name), (found.Texts, found.Model));
        Assert.Equal(
            [(0, 1, CopyKind.Rewording), (0, 2, CopyKind.Translation), (0, 3, CopyKind.CopyPasta), (0, 6, CopyKind.Rewording)],
            found.Pairs.Where(p => p.First == 0).Select(p => (p.First, p.Second, p.Kind)));
        Assert.DoesNotContain(found.Pairs, p => p.First == 4 || p.Second == 4);
        Assert.All(found.Pairs, p => Assert.InRange(p.Cosine, 0.715, 1));
        var translations = found.Pairs.Count(p => p.Kind == CopyKind.Translation);
        var names = OutputNames.Open(new Dictionary<string, Account>());
        Assert.EndsWith(" for translations.", MeaningFindings.Of(found, posts, names).Statement, StringComparison.Ordinal);
        Assert.Equal(translations, MeaningTables.Pairs(found, posts, names, CopyKind.Translation).Rows.Count);
        Assert.DoesNotContain("first_text", MeaningTables.Pairs(found, posts, OutputNames.Pseudonymous(new byte[32])).Columns.Select(c => c.Name));
    }

    [Fact]
    public void SameMeaning_WithoutAModel_SaysWhatIsSkipped()
    {
        var found = SameMeaning.Of([Post(0, "en", "The dog sleeps and all others laugh loudly")], null, cancel: TestContext.Current.CancellationToken);
        Assert.Empty(found.Pairs);
        Assert.Contains("not looked for", found.Skipped, StringComparison.Ordinal);
        Assert.Equal(FindingStatus.NotComputed, MeaningFindings.Of(found, [], OutputNames.Open(new Dictionary<string, Account>())).Status);
    }

    static Post Post(int number, string language, string text) => Some.Post($"{number}", $"account{number}", Some.Day, text) with { Language = language };
}
