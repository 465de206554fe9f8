namespace Kam.Cli.Sample.Draw;

/// <param name="Categories">Codes of what it sells.</param>
sealed record SampleSupplier(string Code, string Name, string[] Categories);

/// <param name="Function">A member of the stakeholder functions; <paramref name="Role"/> one of the decision roles.</param>
sealed record FunctionWords(string Function, string Role, string[] Goal);

/// <summary>The words of relations: suppliers, what people at a client want, what one meets about. In English and Russian.</summary>
sealed record RelationWords(SampleSupplier[] Suppliers, Dictionary<string, FunctionWords> Functions, string[][] Meetings, string[][] Calls, string[] Hold);
