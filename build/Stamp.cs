using System.Security.Cryptography;
using System.Text;

namespace Kam.Build;

/// <summary>Remembers by content, not by time, that a step has been done for these inputs.</summary>
sealed record Stamp(string Name, string Hash)
{
    static readonly HashSet<string> NotSources = ["node_modules", "artifacts", "bin", "obj", "dist", "wwwroot", ".git", ".vs"];

    string FilePath => Repository.At("artifacts", "stamps", Name);

    /// <param name="name">The step.</param>
    /// <param name="inputs">Files and folders below the root; generated folders are left out.</param>
    public static Stamp Of(string name, params IEnumerable<string> inputs) =>
        new(name, Hashed(inputs.SelectMany(input => Files(Repository.At(input)))));

    /// <summary>The hash of all files below a folder anywhere.</summary>
    public static string OfFolder(string folder) => Hashed(Files(folder));

    /// <summary>True when the step has been done for these inputs and what it made is still there.</summary>
    public bool Holds(params IEnumerable<string> outputs) =>
        File.Exists(FilePath) && File.ReadAllText(FilePath) == Hash && outputs.All(Path.Exists);

    public void Set()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        File.WriteAllText(FilePath, Hash);
    }

    static string Hashed(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(Repository.Root, file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    static IEnumerable<string> Files(string path) =>
        File.Exists(path) ? [path]
        : !Directory.Exists(path) ? []
        : Directory.EnumerateFiles(path).Concat(Directory.EnumerateDirectories(path)
            .Where(folder => !NotSources.Contains(Path.GetFileName(folder)))
            .SelectMany(Files));
}
