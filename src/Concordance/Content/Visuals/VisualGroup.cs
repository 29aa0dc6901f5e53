namespace Concordance.Content;

/// <summary>Pictures that show one visual: all are near to one of them.</summary>
/// <remarks>
/// Two members may be up to twice as far from each other as either is from the exemplar; a chain of pictures, each a little different, does not make one group. Pictures of one template (a frame, a table, a screenshot of
/// one site) can be near each other without one being made from the other: look at them.
/// </remarks>
/// <param name="Name">A name that rests on the exemplar's hash alone: the same in every order of the input.</param>
/// <param name="Exemplar">The picture that most are near to.</param>
/// <param name="Members">All pictures of the group with their distance to it (see <see cref="HashedPicture.Distance"/>), of 256 bits, in the order given.</param>
public sealed record VisualGroup(string Name, HashedPicture Exemplar, IReadOnlyList<(HashedPicture Picture, int Distance)> Members)
{
    /// <summary>The greatest distance of a member to the exemplar, of 256 bits.</summary>
    public int GreatestDistance => Members.Max(m => m.Distance);
}
