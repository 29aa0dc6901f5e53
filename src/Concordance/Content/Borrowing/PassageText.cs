namespace Concordance.Content;

/// <summary>The words of a text, where they stand in it, and the pieces by which it is looked up.</summary>
/// <param name="Words">Numbers of the words in the vocabulary.</param>
/// <param name="Starts">Where each word begins in the text; UTF-16 code units.</param>
/// <param name="Ends">Where it ends.</param>
/// <param name="Places">At which words the chosen pieces begin, ascending.</param>
/// <param name="Keys">Hashes of these pieces.</param>
sealed record PassageText(int[] Words, int[] Starts, int[] Ends, int[] Places, uint[] Keys);
