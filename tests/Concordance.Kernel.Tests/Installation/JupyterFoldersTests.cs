namespace Concordance.Kernel.Tests.Installation;

public class JupyterFoldersTests
{
    static Machine Of(SystemKind system, string home, params (string Name, string Value)[] variables) =>
        new(system, home, name => variables.FirstOrDefault(v => v.Name == name).Value);

    [Theory]
    [InlineData(SystemKind.Linux, "/home/ada", "/home/ada/.local/share/jupyter/kernels")]
    [InlineData(SystemKind.MacOS, "/Users/ada", "/Users/ada/Library/Jupyter/kernels")]
    [InlineData(SystemKind.Windows, @"C:\Users\ada", @"C:\Users\ada\AppData\Roaming\jupyter\kernels")]
    public void Kernels_OfAUser_LieWhereJupyterLooks(SystemKind system, string home, string expected) =>
        Assert.Equal(expected, JupyterFolders.Kernels(Of(system, home), InstallationPlace.User));

    [Theory]
    [InlineData(SystemKind.Linux, "XDG_DATA_HOME", "/data", "/data/jupyter/kernels")]
    [InlineData(SystemKind.MacOS, "XDG_DATA_HOME", "/data", "/home/Library/Jupyter/kernels")]
    [InlineData(SystemKind.Windows, "APPDATA", @"D:\Roaming\", @"D:\Roaming\jupyter\kernels")]
    [InlineData(SystemKind.Linux, "JUPYTER_DATA_DIR", "/jd", "/jd/kernels")]
    [InlineData(SystemKind.MacOS, "JUPYTER_DATA_DIR", "/jd", "/jd/kernels")]
    [InlineData(SystemKind.Windows, "JUPYTER_DATA_DIR", @"D:\jd", @"D:\jd\kernels")]
    [InlineData(SystemKind.Linux, "XDG_DATA_HOME", "", "/home/.local/share/jupyter/kernels")]
    public void Kernels_OfAUser_FollowTheEnvironment(SystemKind system, string variable, string value, string expected) =>
        Assert.Equal(expected, JupyterFolders.Kernels(Of(system, "/home", (variable, value)), InstallationPlace.User));

    [Theory]
    [InlineData(SystemKind.Linux, "/usr/local/share/jupyter/kernels"), InlineData(SystemKind.MacOS, "/usr/local/share/jupyter/kernels")]
    [InlineData(SystemKind.Windows, @"C:\ProgramData\jupyter\kernels")]
    public void Kernels_OfTheSystem_LieWhereJupyterLooks(SystemKind system, string expected) =>
        Assert.Equal(expected, JupyterFolders.Kernels(Of(system, "/h"), InstallationPlace.System));

    [Fact]
    public void Kernels_BelowAPrefix() => Assert.Equal(@"D:\env\share\jupyter\kernels", JupyterFolders.Kernels(Of(SystemKind.Windows, @"C:\"), InstallationPlace.Prefix, @"D:\env\"));

    [Fact]
    public void Kernels_WithoutAHome_SaysWhatToDo() =>
        Assert.Contains("--prefix", Assert.Throws<KernelException>(() => JupyterFolders.Kernels(Of(SystemKind.Linux, ""), InstallationPlace.User)).Remedy, StringComparison.Ordinal);

    [Fact]
    public void Searched_BeginsWithJupyterPath() =>
        Assert.Equal(
            ["/a/kernels", "/b/kernels", "/h/.local/share/jupyter/kernels", "/usr/local/share/jupyter/kernels", "/usr/share/jupyter/kernels"],
            JupyterFolders.Searched(Of(SystemKind.Linux, "/h", ("JUPYTER_PATH", "/a:/b/"))));
}
