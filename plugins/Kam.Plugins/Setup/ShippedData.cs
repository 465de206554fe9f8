using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Setup;

/// <summary>Rows of one table that ship with the product, the column that tells them apart, and the columns that they give.</summary>
sealed record ShippedTable(string Name, string Key, string[] Columns, IReadOnlyList<Entity> Rows);

/// <summary>The configuration data inside the assembly: the very files that Microsoft's Configuration Migration tool reads.</summary>
static class ShippedData
{
    public static IEnumerable<ShippedTable> Read()
    {
        var data = Load("data.xml");
        return Load("data_schema.xml").Elements("entity").Select(table => Table(table, data.Elements("entity").First(rows => Name(rows) == Name(table))));
    }

    static ShippedTable Table(XElement table, XElement data)
    {
        var fields = table.Descendants("field").Where(field => (string?)field.Attribute("primaryKey") != "true").ToList();
        var types = fields.ToDictionary(Name, field => (string)field.Attribute("type"));
        var key = fields.First(field => (string?)field.Attribute("updateCompare") == "true");
        return new(Name(table), Name(key), types.Keys.ToArray(), data.Descendants("record").Select(record => Row(Name(table), record, types)).ToList());
    }

    static Entity Row(string table, XElement record, Dictionary<string, string> types)
    {
        var row = new Entity(table, (Guid)record.Attribute("id"));
        foreach (var field in record.Elements("field").Where(field => types.ContainsKey(Name(field))))
            row[Name(field)] = Value((string)field.Attribute("value"), types[Name(field)]);
        return row;
    }

    static object Value(string text, string type) => type switch
    {
        "string" => text,
        "number" => int.Parse(text, CultureInfo.InvariantCulture),
        "decimal" => decimal.Parse(text, CultureInfo.InvariantCulture),
        "bool" => text is "True" or "1",
        "optionsetvalue" => new OptionSetValue(int.Parse(text, CultureInfo.InvariantCulture)),
        "optionsetvaluecollection" => new OptionSetValueCollection(Options(text).Select(option => new OptionSetValue(option)).ToList()),
        _ => throw new InvalidPluginExecutionException("Configuration data of type '" + type + "' cannot be read"),
    };

    /// <summary>The tool writes [-1,a,b,-1].</summary>
    static IEnumerable<int> Options(string text) => text.Trim('[', ']').Split(',').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).Where(option => option >= 0);

    static string Name(XElement element) => (string)element.Attribute("name");

    static XElement Load(string file)
    {
        using var stream = typeof(ShippedData).Assembly.GetManifestResourceStream("Kam.Plugins.Data." + file);
        return XDocument.Load(stream).Root;
    }
}
