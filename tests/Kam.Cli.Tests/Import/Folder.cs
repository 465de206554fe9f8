using Kam.Cli.Import.Mapping;
using Kam.Cli.Import.Portfolio;
using Kam.Cli.Import.Rejects;

namespace Kam.Cli.Tests.Import;

/// <summary>A folder of a customer's files, whole and good until a test spoils a line.</summary>
sealed class Folder : IDisposable
{
    readonly Dictionary<string, List<string>> _files = new()
    {
        ["resellers.csv"] =
        [
            "ResellerKey,BusinessType,ResellerName,City,StateProvinceName,Country_Region",
            "1,Warehouse,A Bike Store,Seattle,Washington,United States",
            "2,Warehouse,\"Bikes, Bells & More\",Renton,Washington,United States",
        ],
        ["products.csv"] =
        [
            "ProductKey,Product,StandardCost,Color,Subcategory,EnglishProductCategoryName",
            "10,\"HL Road Frame - Black, 58\",868.63,Black,Road Frames,Components",
            "11,Sport-100 Helmet,12.03,Red,Helmets,Accessories",
            "12,Sport-200 Helmet,13.03,Red,Helmets,Accessories",
        ],
        ["sales-lines.csv"] =
        [
            "SalesOrderNumber,OrderDate,ProductKey,ResellerKey,EmployeeKey,OrderQuantity,SalesAmount,StandardCost",
            "SO1,2020-01-05,11,1,281,2,50.10,12.03",
            "SO1,2020-01-05,10,1,281,1,1400.00,868.63",
            "SO1,2020-01-05,12,1,281,1,25.05,13.03",
            "SO2,2020-03-01,11,1,282,1,25.00,12.03",
            "SO3,2020-02-01,10,2,283,3,4200.00,868.63",
        ],
    };

    public string Path { get; } = Directory.CreateTempSubdirectory("kam-").FullName;

    public List<Reject> Rejects { get; } = [];

    public Folder Add(string file, params string[] lines)
    {
        _files[file].AddRange(lines);
        return this;
    }

    /// <summary>Replaces a line; 1 is the header.</summary>
    public Folder Change(string file, int line, string text)
    {
        _files[file][line - 1] = text;
        return this;
    }

    public PortfolioData Read(string? mapping = null, ServerKeys? server = null)
    {
        foreach (var (name, lines) in _files)
            File.WriteAllLines(System.IO.Path.Combine(Path, name), lines);
        return PortfolioFolder.Read(Path, MappingFile.For(Path, mapping), server ?? ServerKeys.None, Rejects);
    }

    public IEnumerable<(int Line, string Column)> RejectedLines() =>
        Rejects.OrderBy(reject => reject.Line).Select(reject => (reject.Line, reject.Column));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
