namespace Kam.Cli;

/// <summary>The languages of the product.</summary>
enum Language
{
    English,
    Russian,
}
