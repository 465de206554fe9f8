using System.Reflection;

namespace Kam.Plugins.Tests.Runs;

public class LongTextTests
{
    const int Column = 1_048_576;
    static readonly Type LongText = System.Reflection.Assembly.LoadFrom(Repository.PluginAssembly).GetType("Kam.Plugins.Runs.LongText")!;

    /// <summary>Up to three hundred clients that each bought of eighty categories.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(80)]
    public void Whatever_a_batch_measures_finds_room_in_its_column_and_comes_back(int categories)
    {
        var chance = new Random(1);
        var bought = Enumerable.Range(0, categories).Select(_ => Guid.NewGuid().ToString("N")).ToList();
        var text = string.Join('\n', Enumerable.Range(0, 300).Select(_ => Guid.NewGuid().ToString("N") + "|" + string.Join(';', bought.Select(category => $"{category}:0:0:{chance.Next(1_000_000) / 100m}"))));
        var kept = Call("Write", text);
        Assert.InRange(kept.Length, 0, Column);
        Assert.Equal(text, Call("Read", kept));
    }

    static string Call(string method, string text) => (string)LongText.GetMethod(method, BindingFlags.Static | BindingFlags.Public)!.Invoke(null, [text])!;
}
