using Concordance.Benchmarks.Sides;
using Concordance.Kernel;
using Concordance.Notebooks;
using Concordance.Tests.Shared;

namespace Concordance.Benchmarks.Kernels;

/// <summary>The Jupyter of this machine, with our kernel installed for this run only.</summary>
sealed class JupyterSide
{
    const string Modules = "jupyter_client, nbclient, ipykernel, psutil";

    readonly string _python;
    readonly Scratch _scratch;

    JupyterSide(string python, string versions, Scratch scratch) => (_python, Versions, _scratch) = (python, versions, scratch);

    /// <summary>What is measured with, in words.</summary>
    public string Versions { get; }

    string Prefix => _scratch.Of("prefix");

    // Where Jupyter looks below a prefix.
    string Data => Path.Combine(Prefix, "share", "jupyter");

    /// <summary>Finds Jupyter and installs the kernel of a built command into the folder of the run.</summary>
    /// <exception cref="InputException">Something is missing; the message says what to install or build.</exception>
    public static async Task<JupyterSide> Prepare(string command, Scratch scratch, CancellationToken cancel)
    {
        var python = JupyterPython.Find(Modules) ?? throw Missing();
        if (!File.Exists(command)) throw new InputException($"There is no command '{command}'.", "Build it first: dotnet build src/Concordance.Cli -c Release");
        var jupyter = new JupyterSide(python, "", scratch);
        await jupyter.Install(command, cancel);
        foreach (var contender in (Contender[])[Contender.Concordance, Contender.Ipykernel]) HelloNotebook.Of(contender).Write(jupyter.Notebook(contender));
        return new(python, (await jupyter.Script("versions.py", cancel)).Output.Trim(), scratch);
    }

    /// <summary>Why nothing can be measured without Jupyter, and what to install.</summary>
    public static InputException Missing() => new(
        $"There is no Python here that has {Modules}.",
        "Install them: on Debian 'apt-get install python3-jupyter-client python3-nbclient python3-ipykernel python3-psutil', elsewhere 'python3 -m pip install jupyter_client nbclient ipykernel psutil'.");

    /// <summary>One session through jupyter_client with a kernel of its own.</summary>
    public async Task<SessionTimes> Session(Contender contender, CancellationToken cancel) =>
        SessionTimes.Parse((await Script("session.py", cancel, contender.Kernel, contender.ToComplete)).Output, contender);

    /// <summary>The hello notebook as a whole process, in seconds: ours without Jupyter, the reference through nbclient.</summary>
    /// <exception cref="InputException">The notebook does not show what it should.</exception>
    public async Task<double> Headless(Contender contender, CancellationToken cancel)
    {
        var (source, target) = (Notebook(contender), _scratch.Of("executed.ipynb"));
        var ended = contender == Contender.Concordance
            ? await ChildProcess.Run(ChildProcess.OfThisProgram(NotebookCommand.Arguments(source, target), _scratch.FullPath), "The headless notebook", "Look at what it says.", cancel)
            : await Script("notebook.py", cancel, contender.Kernel, source, target);
        if (!HelloNotebook.IsDone(NotebookDocument.Read(target))) throw new InputException($"The notebook of {contender.Name} does not say '{HelloNotebook.Greeting}'.", "Such times can't be compared: find out what it shows.");
        File.Delete(target);
        return ended.WallSeconds;
    }

    async Task Install(string command, CancellationToken cancel)
    {
        const string Remedy = "Name the 'concordance' command of this toolkit.";
        string[] arguments = ["kernel", "install", "--prefix", Prefix, "--name", Contender.Concordance.Kernel];
        await ChildProcess.Run(new(command, arguments) { WorkingDirectory = _scratch.FullPath, RedirectStandardOutput = true, RedirectStandardError = true }, $"'{command} kernel install'", Remedy, cancel);
        if (!File.Exists(Path.Combine(Data, "kernels", Contender.Concordance.Kernel, KernelSpec.FileName))) throw new InputException($"'{command}' installed no kernel.", Remedy);
    }

    string Notebook(Contender contender) => _scratch.Of($"{contender.Name}.ipynb");

    Task<Ended> Script(string name, CancellationToken cancel, params string[] arguments) => ChildProcess.Run(
        JupyterPython.Start(_python, _scratch.FullPath, Data, [Path.Combine(AppContext.BaseDirectory, "Kernels", name), .. arguments]),
        $"'{string.Join(' ', arguments.Prepend(name))}'", "Look at what it says.", cancel);
}
