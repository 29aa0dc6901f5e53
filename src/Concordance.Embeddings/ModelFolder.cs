using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.ML.Tokenizers;

namespace Concordance.Embeddings;

/// <summary>A folder with a model: <c>model.onnx</c>, <c>vocab.txt</c> and, if there is one, <c>tokenizer_config.json</c>. Nothing else in it is opened by name.</summary>
sealed record ModelFolder(string Name, byte[] Model, BertTokenizer Tokenizer)
{
    internal static ModelFolder Read(string path)
    {
        if (!Directory.Exists(path)) throw new InputException($"There is no folder '{path}' with a sentence model.", "Give a folder that holds model.onnx and vocab.txt. Nothing is downloaded.");
        var model = Bytes(path, "model.onnx", "Export the model to ONNX, with its weights in the same file.");
        var vocabulary = Bytes(path, "vocab.txt", "Only models with a WordPiece vocabulary can be used (BERT and its kin, such as LaBSE); it lies beside the model as vocab.txt.");
        try
        {
            var tokenizer = BertTokenizer.Create(new MemoryStream(vocabulary), new BertOptions { LowerCaseBeforeTokenization = LowerCase(path), RemoveNonSpacingMarks = LowerCase(path) });
            var hash = Convert.ToHexStringLower(SHA256.HashData([.. SHA256.HashData(model), .. SHA256.HashData(vocabulary)]).AsSpan(0, 6));
            return new($"{Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)))} ({hash})", model, tokenizer);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new InputException($"The vocabulary '{Path.Combine(path, "vocab.txt")}' can't be used: {e.Message}", "It has one token a line, with [UNK], [CLS], [SEP], [PAD] and [MASK] among them.", e);
        }
    }

    static byte[] Bytes(string folder, string name, string remedy)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, name));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The file '{name}' of the sentence model in '{folder}' can't be read.", remedy, e);
        }
    }

    // What such models assume that say nothing of it.
    static bool LowerCase(string folder)
    {
        var file = Path.Combine(folder, "tokenizer_config.json");
        if (!File.Exists(file)) return true;
        try
        {
            using var config = JsonDocument.Parse(File.ReadAllBytes(file));
            return config.RootElement.ValueKind != JsonValueKind.Object || !config.RootElement.TryGetProperty("do_lower_case", out var lower) || lower.ValueKind != JsonValueKind.False;
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The file '{file}' can't be read.", "Take it from where the model comes from, or remove it: texts are then put in lower case.", e);
        }
    }
}
