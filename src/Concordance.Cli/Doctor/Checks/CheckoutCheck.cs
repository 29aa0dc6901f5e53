namespace Concordance.Cli.Doctor.Checks;

/// <summary>The checkout, with the notebooks.</summary>
/// <param name="find">Finds it; an exception where there is none.</param>
sealed class CheckoutCheck(Func<Repository> find) : Check("checkout")
{
    protected override string Remedy => "Run the command inside the checkout of Concordance, or clone it again.";

    protected override Diagnosis Try()
    {
        var repository = find();
        var count = Directory.Exists(repository.Notebooks) ? Directory.GetFiles(repository.Notebooks, "*.ipynb").Length : 0;
        return count > 0 ? Ok(FormattableString.Invariant($"{(repository.IsCarried ? "none; the tool carries what it needs in " : "")}'{repository.Root}', with {count} notebooks")) : Fail($"'{repository.Root}' has no notebooks", repository.Remedy("notebooks"));
    }
}
