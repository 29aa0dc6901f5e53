using Concordance.Content;
using Microsoft.ML.OnnxRuntime;

namespace Concordance.Embeddings;

/// <summary>A sentence model on the user's own disk, run by ONNX Runtime on the processor. Nothing is downloaded, and no text leaves the machine.</summary>
/// <remarks>
/// The vector of a text is the mean of its tokens' vectors (N. Reimers and I. Gurevych, "Sentence-BERT", EMNLP 2019, section 3), brought to length 1; where the model has an output <c>sentence_embedding</c>, that is taken. A model
/// is a program: run only what you trust. Vectors differ in the last bits between kinds of processors, so that a pair at a threshold can be in on one machine and out on another.
/// </remarks>
public sealed class SentenceModel : ISentenceModel, IDisposable
{
    readonly ModelFolder _folder;
    readonly SentenceModelOptions _options;
    readonly InferenceSession _session;
    readonly string _output;

    SentenceModel(ModelFolder folder, SentenceModelOptions options, InferenceSession session, string output) => (_folder, _options, _session, _output) = (folder, options, session, output);

    /// <inheritdoc />
    public string Name => _folder.Name;

    /// <summary>Opens a model.</summary>
    /// <param name="path">A folder with <c>model.onnx</c> and <c>vocab.txt</c>.</param>
    /// <param name="options">How it is run.</param>
    /// <exception cref="InputException">A file is missing or is no such model; the message says what to do.</exception>
    public static SentenceModel Open(string path, SentenceModelOptions? options = null)
    {
        options ??= new();
        options.Check();
        var folder = ModelFolder.Read(path);
        InferenceSession? session = null;
        try
        {
            using var settings = new SessionOptions { IntraOpNumThreads = options.Threads, InterOpNumThreads = 1, LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL };
            session = new(folder.Model, settings);
            if (!session.InputMetadata.ContainsKey("input_ids") || session.InputMetadata.Keys.FirstOrDefault(i => i is not ("input_ids" or "attention_mask" or "token_type_ids")) is not null)
                throw NoSentenceModel(path, $"it takes {string.Join(", ", session.InputMetadata.Keys.Order(StringComparer.Ordinal))}");
            foreach (var (name, input) in session.InputMetadata)
                if (input.ElementType != typeof(long)) throw NoSentenceModel(path, $"its input {name} is not of 64-bit whole numbers");
            var output = session.OutputMetadata.ContainsKey("sentence_embedding") ? "sentence_embedding" : session.OutputMetadata.FirstOrDefault(o => o.Value.Dimensions is { Length: 3 } && o.Value.ElementType == typeof(float)).Key;
            if (output is null || session.OutputMetadata[output].ElementType != typeof(float)) throw NoSentenceModel(path, "it has no output of one vector a token or a text");
            return new(folder, options, session, output);
        }
        catch (OnnxRuntimeException e)
        {
            session?.Dispose();
            throw new InputException($"The model in '{path}' can't be opened: {e.Message}", "Take it anew from where it comes from, as one file of ONNX.", e);
        }
        catch (InputException)
        {
            session?.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public float[][] Embed(IReadOnlyList<string> texts, CancellationToken cancel = default)
    {
        var tokens = new long[texts.Count][];
        for (var i = 0; i < tokens.Length; i++) tokens[i] = Tokens(texts[i]);
        var vectors = new float[texts.Count][];
        foreach (var alike in Enumerable.Range(0, tokens.Length).GroupBy(i => tokens[i].Length))
            foreach (var batch in alike.Chunk(_options.BatchSize))
            {
                cancel.ThrowIfCancellationRequested();
                Run(batch, tokens, alike.Key, vectors);
            }
        return vectors;
    }

    long[] Tokens(string text)
    {
        // The tokenizer refuses half surrogate pairs.
        var whole = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
        var ids = _folder.Tokenizer.EncodeToIds(whole, _options.MaxTokens, addSpecialTokens: true, out _, out _);
        return [.. ids.Select(id => (long)id)];
    }

    void Run(int[] batch, long[][] tokens, int length, float[][] vectors)
    {
        long[] shape = [batch.Length, length];
        using var ids = OrtValue.CreateTensorValueFromMemory<long>([.. batch.SelectMany(i => tokens[i])], shape);
        using var mask = OrtValue.CreateTensorValueFromMemory(Filled(batch.Length * length, 1), shape);
        using var types = OrtValue.CreateTensorValueFromMemory(Filled(batch.Length * length, 0), shape);
        var inputs = _session.InputMetadata.Keys.ToDictionary(name => name, name => name switch { "input_ids" => ids, "attention_mask" => mask, _ => types }, StringComparer.Ordinal);
        try
        {
            using var run = new RunOptions();
            using var results = _session.Run(run, inputs, [_output]);
            var given = results[0].GetTensorTypeAndShape().Shape;
            var values = results[0].GetTensorDataAsSpan<float>();
            var perToken = given.Length == 3;
            var rows = perToken ? length : 1;
            var size = values.Length / Math.Max(1, batch.Length * rows);
            if (given.Length is not (2 or 3) || given[0] != batch.Length || perToken && given[1] != length || size == 0) throw NoSentenceModel(Name, $"its output has the shape {string.Join(" x ", given)}");
            for (var b = 0; b < batch.Length; b++) vectors[batch[b]] = Mean(values.Slice(b * rows * size, rows * size), size);
        }
        catch (OnnxRuntimeException e)
        {
            throw new InputException($"The model {Name} fails on texts: {e.Message}", "See that vocab.txt belongs to the model, and that MaxTokens is not more than it takes.", e);
        }
    }

    // All tokens of a batch are real ones, so that the mask leaves none out.
    static float[] Mean(ReadOnlySpan<float> values, int size)
    {
        var (sum, vector) = (new double[size], new float[size]);
        for (var i = 0; i < values.Length; i++) sum[i % size] += values[i];
        var norm = Math.Sqrt(sum.Sum(v => v * v));
        if (!double.IsFinite(norm) || norm == 0) return vector;
        for (var i = 0; i < size; i++) vector[i] = (float)(sum[i] / norm);
        return vector;
    }

    static long[] Filled(int count, long value)
    {
        var all = new long[count];
        Array.Fill(all, value);
        return all;
    }

    static InputException NoSentenceModel(string name, string why) => new($"The model '{name}' is no sentence model: {why}.", "Take one with inputs input_ids, attention_mask and perhaps token_type_ids, and an output of one vector a token.");

    /// <summary>Frees the model's memory.</summary>
    public void Dispose() => _session.Dispose();
}
