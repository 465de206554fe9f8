namespace Kam.SolutionModel;

/// <summary>The files as they stand: a component keeps for ever the version that introduced it.</summary>
sealed class FormerFiles(string root, Version version)
{
    public string Text(string path) => File.ReadAllText(Path.Combine(root, path));

    public string IntroducedVersion(string path)
    {
        var file = Path.Combine(root, path);
        if (!File.Exists(file)) return version.ToString();
        using var stream = File.OpenRead(file);
        return XmlSource.Parse(stream, path).Root!.Text("IntroducedVersion") ?? version.ToString();
    }
}
