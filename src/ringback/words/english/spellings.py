"""How tools, exams and places of work are spelled, whatever capitals a résumé gives them."""

import re
from typing import Final

from .lists import pairs, words

_TOOLS: Final = pairs(
    "javascript:JavaScript typescript:TypeScript postgresql:PostgreSQL mysql:MySQL sqlite:SQLite "
    "mongodb:MongoDB nosql:NoSQL jquery:jQuery nodejs:NodeJS node.js:Node.js reactjs:ReactJS "
    "vuejs:VueJS vue.js:Vue.js next.js:Next.js angularjs:AngularJS asp.net:ASP.NET .net:.NET "
    "vb.net:VB.NET github:GitHub gitlab:GitLab bitbucket:Bitbucket powerpoint:PowerPoint "
    "sharepoint:SharePoint onedrive:OneDrive quickbooks:QuickBooks netsuite:NetSuite "
    "wordpress:WordPress woocommerce:WooCommerce linkedin:LinkedIn youtube:YouTube "
    "facebook:Facebook autocad:AutoCAD solidworks:SolidWorks indesign:InDesign matlab:MATLAB "
    "labview:LabVIEW ios:iOS macos:macOS devops:DevOps powershell:PowerShell intellij:IntelliJ "
    "phpstorm:PhpStorm visio:Visio salesforce:Salesforce hubspot:HubSpot mailchimp:Mailchimp "
    "tensorflow:TensorFlow pytorch:PyTorch numpy:NumPy opengl:OpenGL webgl:WebGL graphql:GraphQL "
    "fastapi:FastAPI rabbitmq:RabbitMQ elasticsearch:Elasticsearch openshift:OpenShift "
    "vmware:VMware servicenow:ServiceNow cloudformation:CloudFormation bigquery:BigQuery "
    "dynamodb:DynamoDB powerbi:PowerBI xcode:Xcode labcorp:LabCorp servsafe:ServSafe php:PHP "
    "html:HTML html5:HTML5 css:CSS css3:CSS3 sql:SQL xml:XML json:JSON aws:AWS gcp:GCP ms:MS "
    "c#:C# f#:F# sap:SAP spss:SPSS sas:SAS crm:CRM erp:ERP sdk:SDK jsp:JSP mvc:MVC svn:SVN "
    "ssis:SSIS ssrs:SSRS wcf:WCF wpf:WPF vba:VBA ajax:Ajax git:Git maven:Maven jira:Jira"
)
_PAPERS: Final = pairs(
    "bsc:BSc msc:MSc btec:BTEC nvq:NVQ hnd:HND hnc:HNC gcse:GCSE gcses:GCSEs pgce:PGCE phd:PhD "
    "meng:MEng beng:BEng mphil:MPhil bcom:BCom mba:MBA gnvq:GNVQ"
)
_ALWAYS: Final = words(
    "angular apache azure excel android adobe autodesk maya python java kotlin django docker "
    "kubernetes jenkins linux ubuntu figma photoshop illustrator dreamweaver flash zendesk trello "
    "asana slack xero confluence tableau terraform ansible grafana hadoop kafka redis rails "
    "laravel symfony drupal magento shopify umbraco hibernate selenium cucumber postman oracle "
    "outlook microsoft windows unity unreal blender cinema premiere lightroom sketch swift scala "
    "ruby perl spring struts tomcat eclipse netbeans nagios chef puppet splunk revit rhino "
    "sketchup sage react native boot postgres pro opera micros kronos epic cerner meditech word "
    "access publisher visual studio google analytics"
)
_ALSO_WORDS: Final = words(
    "flash cinema premiere sketch swift spring chef puppet access publisher visual studio word "
    "opera react native boot pro epic rails windows outlook unity oracle sage slack excel "
    "illustrator eclipse struts revit google analytics unreal blender cucumber postman rhino "
    "access angular"
)
_SHOUTED: Final = re.compile(r"^[A-Z]{5,}$")


def spelled(word: str) -> str:
    """Give a word as it is spelled wherever it stands: "Javascript" is "JavaScript"."""
    return _TOOLS.get(word.lower()) or _PAPERS.get(word.lower(), word)


def tool_named(name: str) -> str:
    """Give the name of what somebody works with, rightly spelled: "AUTODESK MAYA", "unity 3D"."""
    return " ".join(_tool_word(word) for word in name.split())


def is_known_tool(word: str) -> bool:
    """Say whether a word names a tool, whatever its capitals."""
    return word.lower() in _TOOLS or word.lower() in _ALWAYS


def is_only_a_tool(word: str) -> bool:
    """Say whether a word names a tool and is no common word besides, such as "python"."""
    return is_known_tool(word) and word.lower() not in _ALSO_WORDS


def _tool_word(word: str) -> str:
    known = spelled(word)
    if known != word or word.lower() in _TOOLS:
        return known
    if word.lower() in _ALWAYS or _SHOUTED.match(word):
        return word.capitalize()
    return word
