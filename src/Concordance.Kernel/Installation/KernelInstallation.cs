using System.Reflection;

namespace Concordance.Kernel;

/// <summary>Installs kernelspecs and removes those that were installed here.</summary>
public static class KernelInstallation
{
    static readonly string[] s_logos = ["logo-32x32.png", "logo-64x64.png", "logo-svg.svg"];

    /// <summary>Installs the kernel, and offers it for notebooks of .NET Interactive where no other kernel does.</summary>
    /// <param name="folder">The folder of kernels in which to install.</param>
    /// <param name="searched">Where frontends look for kernels.</param>
    /// <param name="launcher">How the kernel is started.</param>
    /// <param name="name">Its name, such as <see cref="KernelSpec.Name"/>.</param>
    /// <exception cref="KernelException">The name can't be used, or belongs to another kernel.</exception>
    /// <exception cref="IOException">The folder can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written.</exception>
    public static InstallationResult Install(string folder, IReadOnlyList<string> searched, Launcher launcher, string name)
    {
        if (!KernelSpec.IsName(name)) throw new KernelException($"'{name}' can't be the name of a kernel.", "Use letters, digits, '.', '_' and '-'.");
        var target = Path.Combine(folder, name);
        if (IsForeign(target)) throw new KernelException($"'{target}' belongs to another kernel.", "Choose another --name, or remove that kernel first.");
        Write(target, launcher, name == KernelSpec.NotebooksName ? ".NET (C#), Concordance" : name == KernelSpec.Name ? "C# (Concordance)" : $"C# ({name})");
        if (name == KernelSpec.NotebooksName) return new([target], null);

        var other = searched.Prepend(folder).Select(f => Path.Combine(f, KernelSpec.NotebooksName)).FirstOrDefault(IsForeign);
        if (other is not null) return new([target], other);
        var notebooks = Path.Combine(folder, KernelSpec.NotebooksName);
        Write(notebooks, launcher, ".NET (C#), Concordance");
        return new([target, notebooks], null);
    }

    /// <summary>Removes the kernel, and what offers it for notebooks of .NET Interactive. Other kernels and files stay.</summary>
    /// <param name="folder">The folder of kernels.</param>
    /// <param name="name">Its name.</param>
    /// <returns>The folders that were removed.</returns>
    public static IReadOnlyList<string> Uninstall(string folder, string name)
    {
        List<string> removed = [];
        foreach (var target in ((string[])[name, KernelSpec.NotebooksName]).Distinct().Where(KernelSpec.IsName).Select(n => Path.Combine(folder, n)))
        {
            if (!IsOurs(target)) continue;
            foreach (var file in s_logos.Append(KernelSpec.FileName)) File.Delete(Path.Combine(target, file));
            if (!Directory.EnumerateFileSystemEntries(target).Any()) Directory.Delete(target);
            removed.Add(target);
        }
        return removed;
    }

    static bool IsOurs(string target) => Spec(target) is { } spec && KernelSpec.IsOurs(spec);

    static bool IsForeign(string target) => Spec(target) is { } spec && !KernelSpec.IsOurs(spec);

    static string? Spec(string target)
    {
        var file = Path.Combine(target, KernelSpec.FileName);
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }

    static void Write(string target, Launcher launcher, string displayName)
    {
        Directory.CreateDirectory(target);
        foreach (var logo in s_logos)
        {
            using var from = Assembly.GetExecutingAssembly().GetManifestResourceStream(logo)!;
            using var to = File.Create(Path.Combine(target, logo));
            from.CopyTo(to);
        }
        // Last, because the kernel is there once this file is.
        File.WriteAllText(Path.Combine(target, KernelSpec.FileName), KernelSpec.Json(launcher, displayName));
    }
}

/// <summary>What an installation did.</summary>
/// <param name="Installed">The folders that were written.</param>
/// <param name="OtherKernel">The kernel that already answers to .NET Interactive's name and was left alone; null where there is none.</param>
public sealed record InstallationResult(IReadOnlyList<string> Installed, string? OtherKernel);
