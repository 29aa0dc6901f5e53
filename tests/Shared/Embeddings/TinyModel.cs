using System.Text;

namespace Concordance.Tests.Shared;

/// <summary>Writes the smallest sentence model: each token's vector is a row of a table. In the wire format of Protocol Buffers, field by field as onnx.proto numbers them.</summary>
public static class TinyModel
{
    public static readonly string[] Vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "dog", "hound", "sleeps", "der", "hund", "schläft", "cat", "runs", "away", "now", "today", "and", "all", "others", "laugh", "loudly"];

    // Tokens of one meaning have one direction; the first five have none.
    static readonly int[] s_meanings = [-1, -1, -1, -1, -1, 0, 1, 1, 2, 0, 1, 2, 3, 4, 5, 6, 6, 7, 8, 9, 10, 11];

    const int Size = 12;

    public static string Write(TempFolder folder, string input = "input_ids")
    {
        folder.Write("vocab.txt", string.Join('\n', Vocabulary));
        folder.Write("model.onnx", Model(input));
        return folder.Path;
    }

    static byte[] Model(string input)
    {
        var table = new float[Vocabulary.Length * Size];
        for (var t = 0; t < s_meanings.Length; t++) if (s_meanings[t] >= 0) table[t * Size + s_meanings[t]] = 1;
        var bytes = new byte[table.Length * sizeof(float)];
        Buffer.BlockCopy(table, 0, bytes, 0, bytes.Length);
        byte[] tensor = [.. Number(1, Vocabulary.Length), .. Number(1, Size), .. Number(2, 1), .. Text(8, "table"), .. Bytes(9, bytes)];
        byte[] node = [.. Text(1, "table"), .. Text(1, input), .. Text(2, "last_hidden_state"), .. Text(4, "Gather")];
        byte[] graph =
        [
            .. Bytes(1, node), .. Text(2, "tiny"), .. Bytes(5, tensor),
            .. Bytes(11, Value(input, 7, "batch", "tokens")), .. Bytes(11, Value("attention_mask", 7, "batch", "tokens")), .. Bytes(12, Value("last_hidden_state", 1, "batch", "tokens", "size")),
        ];
        return [.. Number(1, 8), .. Bytes(7, graph), .. Bytes(8, Number(2, 13))];
    }

    static byte[] Value(string name, int type, params string[] dimensions)
    {
        byte[] shape = [.. dimensions.SelectMany(d => Bytes(1, Text(2, d)))];
        byte[] tensor = [.. Number(1, type), .. Bytes(2, shape)];
        return [.. Text(1, name), .. Bytes(2, Bytes(1, tensor))];
    }

    static byte[] Text(int field, string text) => Bytes(field, Encoding.UTF8.GetBytes(text));

    static byte[] Bytes(int field, byte[] bytes) => [.. Variable(field << 3 | 2), .. Variable(bytes.Length), .. bytes];

    static byte[] Number(int field, int value) => [.. Variable(field << 3), .. Variable(value)];

    static byte[] Variable(int value)
    {
        List<byte> bytes = [];
        for (; value > 0x7F; value >>= 7) bytes.Add((byte)(value & 0x7F | 0x80));
        return [.. bytes, (byte)value];
    }
}
